#pragma once

#include <QPaintDevice>
#include <QSizeF>

#include <memory>

class QIODevice;

namespace supine
{

class SvgEngine;

/// Paper for QPainter that writes what is drawn as SVG: shapes as paths, words as text, plain colours only.
/// Only what is pixels already stays so, as a PNG within the file. Qt's own writer would be one more library
/// to load at every start.
class SvgPaper final : public QPaintDevice
{
public:
    /// `size` in `unitsPerInch`. The file is whole when painting has ended.
    SvgPaper(QIODevice& file, QSizeF size, int unitsPerInch, const QString& title,
             const QString& summary = {});
    ~SvgPaper() override;
    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    int m_unitsPerInch;
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace supine
