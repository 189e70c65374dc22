#pragma once

#include "app/figure/figure_layers.h"
#include "core/figure/sketch.h"

#include <QImage>
#include <QPixmap>
#include <QStringList>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace supine
{

class PostureLibrary;

/// Shows one posture, moves gently to the next, and breathes. Repaints only what moves, and only when it
/// does.
class FigureView : public QWidget
{
    Q_OBJECT
public:
    explicit FigureView(QWidget* parent = nullptr);

    /// The postures all views know; must outlive them. Null: nothing is drawn.
    static void setLibrary(const PostureLibrary* library);
    [[nodiscard]] static const PostureLibrary* library();
    /// Whether there is a figure of that id: it is in the file, and was not refused.
    [[nodiscard]] static bool draws(const QString& id);

    /// The posture, or the picture in its place, small on a transparent ground; null where there is neither.
    [[nodiscard]] static QPixmap thumbnail(const QString& id, bool mirrored, QSize size, qreal ratio);
    /// Paints that into the box, or `words` where there is neither.
    static void paintSmall(QPainter& painter, const QRect& box, const QString& id, bool mirrored,
                           const QString& words);

    /// Shows the posture of that id, moving there in about 1.2 s when visible; of an unknown id the picture
    /// in its place, or the words.
    void setPosture(const QString& id, bool mirrored = false);
    [[nodiscard]] QString postureId() const;
    /// What is shown, one sentence a line, where there is no figure.
    void setWords(const QStringList& steps);
    /// 0 all out .. 1 all in.
    void setBreath(double breath);
    /// The place of a body scan that glows, 0 .. attentionPlaces - 1, or nowhere; only in postures for it.
    void setAttention(int place);
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
    void advance();
    void paintPassage(QPainter& painter) const;
    void paintFading(QPainter& painter, const Drawing& body, double opacity) const;
    void paintStill(QPainter& painter);
    void paintPictureIn(QPainter& painter);

    Placed m_from;
    Placed m_to;
    QString m_pictureId;
    QImage m_picture; ///< in the place of a posture
    QPixmap m_fitted; ///< the picture as it was painted last
    bool m_fittedByNight = false;
    std::optional<Sketch> m_sketch;
    std::optional<Passage> m_passage;
    FigureLayers m_layers;
    QStringList m_words;
    double m_breath = 0;
    int m_attention = nowhere;
    int m_frame = 0; ///< of the movement
    bool m_reducedMotion = false;
    bool m_dimmed = false;
    QVariantAnimation m_move;
};

} // namespace supine
