#include "app/trends/rise_note.h"

#include "app/trends/trend_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QCoreApplication>
#include <QLocale>

namespace supine
{

QString words::riseSentence(const Rise& rise)
{
    const QString nights = QCoreApplication::translate("TrendWords", "%n nights", nullptr, rise.nBefore);
    return QCoreApplication::translate(
               "TrendWords", "%1 has been noted higher for four weeks: %2 on average, %3 in the four weeks "
                             "before (%4, from %5 and %6 before).")
               .arg(measureName(rise.measure), mean(rise.lately), mean(rise.before),
                    likelyRange(rise.measure, rise.low, rise.high),
                    QCoreApplication::translate("TrendWords", "%n nights", nullptr, rise.nLately), nights) +
           QLatin1Char(' ') +
           QCoreApplication::translate("TrendWords",
                                       "That is a pattern in your notes. What it means, they cannot say.");
}

RiseNote::RiseNote(QWidget* parent)
    : Card(tr("Over the last weeks"), parent), m_sentence(new Label(TextRole::Body))
{
    content()->addWidget(m_sentence);
    auto* help = new LinkButton(tr("When to get help with a back"));
    auto* report = new LinkButton(tr("Pages to take along (PDF)…"));
    auto* links = new FlowLayout(space(this, 2));
    links->addWidget(help);
    links->addWidget(report);
    content()->addLayout(links);
    connect(help, &QPushButton::clicked, this, &RiseNote::helpAsked);
    connect(report, &QPushButton::clicked, this, &RiseNote::reportAsked);
    hide();
}

void RiseNote::show(const std::optional<Rise>& rise)
{
    if (rise)
        m_sentence->setText(words::riseSentence(*rise));
    setVisible(rise.has_value());
}

} // namespace supine
