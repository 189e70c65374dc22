#pragma once

#include "core/catalogue/practice.h"

#include <QAbstractButton>

namespace supine
{

/// A practice as a small card to open: its figure, its name, and a line below.
class PracticeTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PracticeTile(const Practice& practice, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QFont nameFont() const;

    QString m_posture;
    QString m_caption;
};

} // namespace supine
