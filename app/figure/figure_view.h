#pragma once

#include "core/figure/pose_shapes.h"

#include <QVariantAnimation>
#include <QWidget>

namespace supine
{

class PostureLibrary;

/// Shows one posture, moves gently to the next, and breathes. Repaints only when something moves.
class FigureView : public QWidget
{
    Q_OBJECT
public:
    explicit FigureView(QWidget* parent = nullptr);

    /// The postures all views know; must outlive them. Null: nothing is drawn.
    static void setLibrary(const PostureLibrary* library);
    [[nodiscard]] static const PostureLibrary* library();

    /// Shows the posture of that id, moving there in about 1.2 s when visible; an unknown id shows nothing.
    void setPosture(const QString& id, bool mirrored = false);
    [[nodiscard]] QString postureId() const;
    /// 0 all out .. 1 all in.
    void setBreath(double breath);
    /// With reduced motion postures fade into each other and the body does not breathe.
    void setReducedMotion(bool reduced);
    /// Drawn fainter: not the one that matters now.
    void setDimmed(bool dimmed);
    [[nodiscard]] bool isMoving() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// The least change of the breath that moves anything on the screen.
    [[nodiscard]] double visibleBreath() const;

    void paintLayer(const Drawing& drawing, double opacity);
    Placed m_from;
    Placed m_to;
    double m_breath = 0;
    bool m_reducedMotion = false;
    bool m_dimmed = false;
    QVariantAnimation m_move;
};

} // namespace supine
