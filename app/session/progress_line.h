#pragma once

#include "core/routine/timeline.h"

#include <QWidget>

namespace supine
{

/// How far the session is: one line, with a small gap where one pose ends and the next begins. Repaints only
/// the part that changed.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void setTimeline(const Timeline& timeline);
    void setPosition(std::chrono::milliseconds position);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int pixelOf(std::chrono::milliseconds position) const;
    std::vector<std::chrono::milliseconds> m_ends; ///< of each step, without the rest
    std::chrono::milliseconds m_position{};
    int m_filled = 0; ///< pixels
};

} // namespace supine
