#include "app/journal/past_card.h"

#include "app/text/journal_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <algorithm>

namespace supine
{
namespace
{

constexpr size_t mostShown = 20;

QString say(const char* text)
{
    return QCoreApplication::translate("PastCard", text);
}

QString valueText(const Measure& measure, int value)
{
    return measure.kind == Measure::Kind::TimeOfDay
               ? QLocale().toString(QTime(0, 0).addSecs(value * 60), QStringLiteral("HH:mm"))
               : QLocale().toString(value);
}

QString valueText(const Factor& factor, int value)
{
    if (factor.kind == Factor::Kind::YesNo)
        return value == 1 ? say(QT_TRANSLATE_NOOP("PastCard", "Yes"))
                          : say(QT_TRANSLATE_NOOP("PastCard", "No"));
    if (size_t(value) < factor.choices.size())
        return choiceName(QString::fromLatin1(factor.choices[size_t(value)]));
    return QLocale().toString(value);
}

QString nameOf(const Measure& measure)
{
    return measureName(measure);
}

QString nameOf(const Factor& factor)
{
    return factorName(factor);
}

/// "Stiffness in the evening: 6", or "…: not recorded". An id of a later version stands as it is.
template<class Known>
QString line(const QString& id, const Known* known, std::optional<int> value)
{
    const QString was = !value  ? say(QT_TRANSLATE_NOOP("PastCard", "not recorded"))
                        : known ? valueText(*known, *value)
                                : QLocale().toString(*value);
    return say(QT_TRANSLATE_NOOP("PastCard", "%1: %2")).arg(known ? nameOf(*known) : id, was);
}

QStringList linesOf(const NightChange& former)
{
    QStringList lines;
    for (const auto& [id, value] : former.measures)
        lines.append(line(id.text(), findMeasure(id.text()), value));
    for (const auto& [id, value] : former.factors)
        lines.append(line(id.text(), findFactor(id.text()), value));
    if (former.note)
        lines.append(say(QT_TRANSLATE_NOOP("PastCard", "Note: %1"))
                         .arg(former.note->value_or(say(QT_TRANSLATE_NOOP("PastCard", "no note")))));
    return lines;
}

} // namespace

PastCard::PastCard(QWidget* parent)
    : Card({}, parent), m_toggle(new LinkButton(tr("What was written before"))), m_list(new QWidget)
{
    m_toggle->setObjectName(QStringLiteral("pastToggle"));
    m_toggle->setCheckable(true);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this));
    content()->addWidget(m_toggle, 0, Qt::AlignLeft);
    content()->addWidget(m_list);
    m_list->hide();
    connect(m_toggle, &QPushButton::toggled, this, [this](bool open) {
        m_list->setVisible(open);
        if (open)
            emit asked();
    });
}

void PastCard::close()
{
    m_toggle->setChecked(false);
    clear();
}

bool PastCard::isOpen() const
{
    return m_toggle->isChecked();
}

void PastCard::clear()
{
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PastCard::show(const std::vector<HistoryEntry>& changes)
{
    clear();
    for (size_t i = 0; i < std::min(changes.size(), mostShown); ++i)
        addChange(changes[i]);
    if (changes.empty())
        m_list->layout()->addWidget(new Label(TextRole::Muted, tr("Nothing of this night was changed.")));
    else if (changes.size() > mostShown)
        m_list->layout()->addWidget(new Label(
            TextRole::Caption, tr("The newest %1 changes.").arg(locale().toString(int(mostShown)))));
}

void PastCard::addChange(const HistoryEntry& change)
{
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Label(TextRole::Caption, locale().toString(change.when, QLocale::ShortFormat)));
    for (const QString& text : linesOf(change.former))
        column->addWidget(new Label(TextRole::Body, text));
    m_list->layout()->addWidget(row);
}

} // namespace supine
