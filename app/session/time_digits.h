#pragma once

#include <QLabel>

namespace supine
{

/// Digits as large as asked for, without the air a line of text has, each as wide as the widest, so that
/// nothing trembles while they count.
class TimeDigits : public QLabel
{
    Q_OBJECT
public:
    explicit TimeDigits(QWidget* parent = nullptr);

    /// Height of the digits in pixels.
    void setDigitHeight(int pixels);
    /// Counting something that is not the hold itself.
    void setMuted(bool muted);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int advanceOf(QChar character) const;
    [[nodiscard]] int textWidth() const;
    int m_digitHeight = 40;
    bool m_muted = false;
};

} // namespace supine
