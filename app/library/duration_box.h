#pragma once

#include <QSpinBox>

#include <chrono>

namespace supine
{

/// A length of time that is typed as "1:30", "90" or "1 min 30 s", or stepped by five seconds. What is out of
/// its bounds is told, and the former value stays.
class DurationBox : public QSpinBox
{
    Q_OBJECT
public:
    DurationBox(std::chrono::seconds shortest, std::chrono::seconds longest, QWidget* parent = nullptr);

    [[nodiscard]] std::chrono::seconds length() const { return std::chrono::seconds(value()); }
    void setLength(std::chrono::seconds length);

    /// The seconds of what was typed; below zero when it is none.
    [[nodiscard]] static qint64 secondsOf(const QString& text);

signals:
    /// What was typed cannot be.
    void refused();

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& at) const override;
    void fixup(QString& text) const override;

private:
    int m_former; ///< what stands when something out of bounds was typed
};

} // namespace supine
