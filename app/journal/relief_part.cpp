#include "app/journal/relief_part.h"

#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/scale_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace supine
{
namespace
{

constexpr int lowest = 1; ///< of a row: the digits 1 to 3 answer it

std::optional<int> digitOf(const Reliefs& reliefs, const PracticeId& practice)
{
    const auto found = reliefs.find(practice);
    return found == reliefs.end() ? std::nullopt : std::optional(int(found->second) + lowest);
}

std::optional<Felt> reliefOfDigit(std::optional<int> digit)
{
    return digit ? std::optional(Felt(*digit - lowest)) : std::nullopt;
}

} // namespace

ReliefPart::ReliefPart(QWidget* parent)
    : QWidget(parent), m_toggle(new LinkButton(tr("How did each pose feel?"))),
      m_sentence(new Label(TextRole::Caption)), m_list(new QWidget)
{
    m_toggle->setObjectName(QStringLiteral("reliefToggle"));
    m_toggle->setCheckable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this));
    column->addWidget(m_toggle, 0, Qt::AlignLeading);
    column->addWidget(m_sentence);
    column->addWidget(m_list);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(this));
    m_sentence->hide();
    m_list->hide();
    hide();
    connect(m_toggle, &QPushButton::toggled, m_list, &QWidget::setVisible);
}

bool ReliefPart::asksFor(const std::vector<Pose>& poses) const
{
    return std::equal(poses.begin(), poses.end(), m_rows.begin(), m_rows.end(),
                      [](const Pose& pose, const Row& row) {
                          return pose.practice == row.pose.practice && pose.name == row.pose.name;
                      });
}

void ReliefPart::ask(const std::vector<Pose>& poses, const Reliefs& answered)
{
    m_toggle->setChecked(false);
    for (const Row& row : m_rows) {
        row.scale->hide();
        row.scale->setParent(nullptr);
        row.scale->deleteLater(); // it may be what was just answered
    }
    m_rows.clear();
    for (const Pose& pose : poses) {
        auto* scale = new ScaleRow(pose.name, {}, lowest, lowest + 2);
        scale->setWords({tr("Worse"), tr("The same"), tr("Better")});
        m_list->layout()->addWidget(scale);
        m_rows.push_back({pose, scale});
        connect(scale, &ScaleRow::valueChosen, this, [this, id = pose.practice](std::optional<int> digit) {
            showSentence();
            emit this->answered(id, reliefOfDigit(digit));
        });
    }
    setAnswers(answered);
    setVisible(!poses.empty());
}

void ReliefPart::setAnswers(const Reliefs& answered)
{
    for (const Row& row : m_rows)
        row.scale->setValue(digitOf(answered, row.pose.practice));
    showSentence();
}

void ReliefPart::showSentence()
{
    QStringList names[3];
    for (const Row& row : m_rows) {
        if (const auto relief = reliefOfDigit(row.scale->value()))
            names[int(*relief)].append(row.pose.name);
    }
    const QString comma = QStringLiteral(", ");
    QStringList parts;
    if (const QStringList& better = names[int(Felt::Better)]; !better.isEmpty())
        parts.append(tr("Better: %1.").arg(better.join(comma)));
    if (const QStringList& same = names[int(Felt::Same)]; !same.isEmpty())
        parts.append(tr("The same: %1.").arg(same.join(comma)));
    if (const QStringList& worse = names[int(Felt::Worse)]; !worse.isEmpty())
        parts.append(tr("Worse: %1.").arg(worse.join(comma)));
    m_sentence->setText(parts.join(u' '));
    m_sentence->setVisible(!parts.isEmpty());
}

} // namespace supine
