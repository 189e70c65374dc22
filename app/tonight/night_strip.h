#pragma once

#include "core/journal/night_record.h"

#include <QWidget>

#include <vector>

namespace supine
{

/// The last nights as small squares, oldest first: practised, only logged, or nothing. A missed night is just
/// not filled.
class NightStrip : public QWidget
{
    Q_OBJECT
public:
    static constexpr int nights = 30;
    explicit NightStrip(QWidget* parent = nullptr);

    /// The `nights` nights that end with `last`; `records` may have gaps.
    void setRecords(const std::vector<NightRecord>& records, Night last);
    [[nodiscard]] int practised() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Mark { None, Logged, Practised };
    std::vector<Mark> m_marks;
};

} // namespace supine
