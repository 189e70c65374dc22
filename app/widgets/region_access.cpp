#include "app/widgets/region_access.h"

#include "app/widgets/body_map.h"

#include <QAccessibleWidget>

namespace supine
{
namespace
{

class RegionAccess final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit RegionAccess(RegionSpot* spot) : QAccessibleWidget(spot, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Value ? tightnessText(spot()->value()) : QAccessibleWidget::text(text);
    }
    [[nodiscard]] QVariant currentValue() const override { return spot()->value(); }
    void setCurrentValue(const QVariant& value) override { emit spot()->valueAsked(value.toInt()); }
    [[nodiscard]] QVariant maximumValue() const override { return tightestRegion; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] RegionSpot* spot() const { return static_cast<RegionSpot*>(widget()); }
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* spot = qobject_cast<RegionSpot*>(object);
    return spot ? new RegionAccess(spot) : nullptr;
}

} // namespace

void installRegionAccess()
{
    QAccessible::installFactory(make); // Qt keeps each factory once
}

} // namespace supine
