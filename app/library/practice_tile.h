#pragma once

#include "core/catalogue/practice.h"

#include <QAbstractButton>

namespace supine
{

/// Something to open as a small card: a figure, a name, and a line below.
class PracticeTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PracticeTile(const Practice& practice, QWidget* parent = nullptr);
    /// `posture`: a figure's id; `description` is read aloud with the name.
    PracticeTile(const QString& posture, const QString& name, const QString& caption,
                 const QString& description, QWidget* parent = nullptr);

    /// With a star in its corner.
    void setFavourite(bool favourite);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QFont nameFont() const;

    void paintStar(QPainter& painter) const;

    QString m_posture;
    QString m_words; ///< what to do, for where there is no picture
    QString m_caption;
    QString m_description;
    bool m_favourite = false;
};

} // namespace supine
