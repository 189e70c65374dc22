#pragma once

#include <QWidget>

namespace supine
{

/// A pose as a little figure with its name and length below.
class PoseTile : public QWidget
{
    Q_OBJECT
public:
    PoseTile(const QString& posture, bool mirrored, const QString& name, const QString& detail,
             QWidget* parent = nullptr);
    /// What to do, for where there is no picture of it.
    void setWords(const QString& words);
    /// Why it is there: two or three words below its length, and the whole of it to be read on demand.
    void setReason(const QString& words, const QString& whole);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_posture;
    bool m_mirrored;
    QString m_name;
    QString m_detail;
    QString m_words;
    QString m_reason;
};

} // namespace supine
