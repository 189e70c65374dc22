#pragma once

#include "core/routine/body_map.h"

#include <QWidget>

#include <vector>

namespace supine
{

/// One region of a BodyMap, for the keyboard and the screen reader: it has a name and a value of 0 to 3. The
/// map paints it and takes the mouse for it.
class RegionSpot : public QWidget
{
    Q_OBJECT
public:
    RegionSpot(const BodyRegion& region, QWidget* map);
    [[nodiscard]] const BodyRegion& region() const { return m_region; }
    [[nodiscard]] int value() const { return m_value; }
    void setValue(int value);

signals:
    void valueAsked(int value);

private:
    void describe();
    const BodyRegion& m_region;
    int m_value = 0;
};

/// Where it is tight: the figure from behind and from the front. A tap on a region makes it tighter, up to 3,
/// and then not tight again. Keys: arrows go from region to region, Space or Enter is a tap, 0 to 3 say it
/// outright, Delete clears.
class BodyMap : public QWidget
{
    Q_OBJECT
public:
    explicit BodyMap(QWidget* parent = nullptr);

    void setTightness(const Tightness& tight);
    [[nodiscard]] const Tightness& tightness() const { return m_tight; }
    /// Every region, in the order of bodyRegions().
    [[nodiscard]] const std::vector<RegionSpot*>& spots() const { return m_spots; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// The user said so. The value is 0 where it is not tight any more.
    void marked(const QString& region, int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QRectF box(bool back) const;
    [[nodiscard]] RegionSpot* spotAt(QPointF at) const;
    [[nodiscard]] QPointF middleOf(const RegionSpot& spot) const;
    bool handleKey(RegionSpot& spot, int key);
    void go(const RegionSpot& from, int key);
    void makeCurrent(RegionSpot* spot);
    void mark(RegionSpot& spot, int value);

    Tightness m_tight;
    std::vector<RegionSpot*> m_spots;
    RegionSpot* m_hovered = nullptr;
};

/// "tight": how a value of a region is called; 0 is "not tight".
[[nodiscard]] QString tightnessText(int value);
/// The region's name, translated.
[[nodiscard]] QString regionText(const BodyRegion& region);
/// "Neck, a little tight · Left hip, very tight", in the order of the regions; empty if nothing is.
[[nodiscard]] QString tightnessSentence(const Tightness& tight);

} // namespace supine
