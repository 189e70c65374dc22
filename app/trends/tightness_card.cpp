#include "app/trends/tightness_card.h"

#include "app/theme/theme.h"
#include "app/widgets/body_map.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace supine
{
namespace
{

/// Of an area in a week.
struct Week {
    int nights = 0;
    int tightest = 0;
};
using Weeks = std::array<Week, TightnessCard::weeks>;

/// One week as a disc with the number of nights in it.
class WeekDisc final : public QWidget
{
public:
    WeekDisc(const Week& week, const QString& name) : m_week(week)
    {
        setFixedHeight(em(this, 2));
        setMinimumWidth(em(this, 2));
        setAccessibleName(name);
        setToolTip(name);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle = QRectF(rect()).center();
        painter.setPen(Qt::NoPen);
        if (m_week.nights == 0) {
            painter.setBrush(tokens().line);
            painter.drawEllipse(middle, height() * 0.06, height() * 0.06);
            return;
        }
        const double radius = height() * (0.22 + 0.26 * std::sqrt(m_week.nights / 7.0));
        painter.setBrush(tokens().surface);
        painter.setPen(QPen(tokens().accent, 1));
        painter.drawEllipse(middle, radius, radius);
        painter.setOpacity(0.2 + 0.25 * m_week.tightest);
        painter.setBrush(tokens().accent);
        painter.drawEllipse(middle, radius, radius);
        painter.setOpacity(1);
        painter.setPen(m_week.tightest > 1 ? tokens().onAccent : tokens().text);
        painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_week.nights));
    }

private:
    Week m_week;
};

/// The weeks of every area that was marked in them.
std::map<QString, Weeks> weeksOf(const std::map<Night, BodyNight>& nights, Night last)
{
    std::map<QString, Weeks> areas;
    for (const auto& [night, body] : nights) {
        const qint64 ago = night.daysTo(last);
        if (ago < 0 || ago >= 7 * TightnessCard::weeks)
            continue;
        for (const auto& [area, tight] : tightAreas(body.regions)) {
            Week& week = areas[area].at(size_t(TightnessCard::weeks - 1 - ago / 7));
            ++week.nights;
            week.tightest = std::max(week.tightest, tight);
        }
    }
    return areas;
}

QString areaName(const QString& area)
{
    static const std::map<QString, const char*> names{
        {"jaw", QT_TRANSLATE_NOOP("Catalogue", "Jaw")},
        {"neck", QT_TRANSLATE_NOOP("Catalogue", "Neck")},
        {"shoulders", QT_TRANSLATE_NOOP("Catalogue", "Shoulders")},
        {"upper_back", QT_TRANSLATE_NOOP("Catalogue", "Upper back")},
        {"mid_back", QT_TRANSLATE_NOOP("Catalogue", "Mid back")},
        {"lower_back", QT_TRANSLATE_NOOP("Catalogue", "Lower back")},
        {"chest", QT_TRANSLATE_NOOP("Catalogue", "Chest")},
        {"hips", QT_TRANSLATE_NOOP("Catalogue", "Hips")},
        {"glutes", QT_TRANSLATE_NOOP("Catalogue", "Buttocks")},
        {"hamstrings", QT_TRANSLATE_NOOP("Catalogue", "Hamstrings")},
        {"legs", QT_TRANSLATE_NOOP("Catalogue", "Legs")}};
    const auto found = names.find(area);
    return found == names.end() ? area : QCoreApplication::translate("Catalogue", found->second);
}

} // namespace

TightnessCard::TightnessCard(QWidget* parent)
    : Card(tr("Where it was tight, week by week"), parent), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(space(this));
    m_grid->setVerticalSpacing(0);
    content()->addLayout(m_grid);
    content()->addWidget(new Label(
        TextRole::Caption, tr("The number is of nights on which it was marked; brighter means tighter.")));
    content()->addStretch(1);
    hide();
}

void TightnessCard::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void TightnessCard::addHead(Night last)
{
    for (int week = 0; week < weeks; ++week) {
        const Night first = last.plusDays(-7 * (weeks - week) + 1);
        auto* day = (new Label(TextRole::Caption,
                               locale().toString(first.date(), tr("d MMM", "first day of a week"))))
                        ->singleLine();
        day->setAlignment(Qt::AlignCenter);
        m_grid->addWidget(day, 0, week + 1);
        m_grid->setColumnStretch(week + 1, 1);
    }
}

void TightnessCard::show(const std::map<Night, BodyNight>& nights, Night last)
{
    clear();
    const std::map<QString, Weeks> areas = weeksOf(nights, last);
    setVisible(!areas.empty());
    if (areas.empty())
        return;
    addHead(last);
    int row = 1;
    for (const BodyRegion& region : bodyRegions()) {
        const auto area = areas.find(QString::fromLatin1(region.area));
        const bool first =
            &region == &bodyRegions().front() || qstrcmp(region.area, (&region - 1)->area) != 0;
        if (area == areas.end() || !first)
            continue;
        m_grid->addWidget((new Label(TextRole::Body, areaName(area->first)))->singleLine(), row, 0);
        for (int week = 0; week < weeks; ++week) {
            const Week& there = area->second.at(size_t(week));
            const QString name = there.nights == 0
                                     ? tr("%1: not marked").arg(areaName(area->first))
                                     : tr("%1: %n night(s), %2", nullptr, there.nights)
                                           .arg(areaName(area->first), tightnessText(there.tightest));
            m_grid->addWidget(new WeekDisc(there, name), row, week + 1);
        }
        ++row;
    }
}

} // namespace supine
