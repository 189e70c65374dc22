#include "app/tonight/routine_card.h"

#include "app/text/catalogue_words.h"
#include "app/text/duration_text.h"
#include "app/text/routine_name.h"
#include "app/tonight/pose_tile.h"
#include "app/tonight/reason_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

namespace supine
{

RoutineCard::RoutineCard(const Catalogue& catalogue, QWidget* parent)
    : Card(QString(), parent), m_catalogue(catalogue), m_name(new Label(TextRole::Title)),
      m_summary(new Label(TextRole::Muted)), m_changes(new Label(TextRole::Notice)), m_shortened(new QWidget),
      m_whole(new LinkButton(QString())), m_begin(new PrimaryButton(tr("Begin"))), m_poses(new QWidget),
      m_flow(new FlowLayout(em(this, 0.5), m_poses)), m_why(new LinkButton(tr("Why these poses?"))),
      m_reasons(new Label(TextRole::Muted))
{
    setAccessibleName(tr("Tonight's routine"));
    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, 0.25));
    words->addWidget(new Label(TextRole::Caption, tr("Tonight's routine")));
    words->addWidget(m_name);
    words->addWidget(m_summary);
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    m_begin->setMinimumHeight(em(this, 2.7));
    m_begin->setMinimumWidth(em(this, 5.8));
    m_begin->setAccessibleName(tr("Begin"));
    head->addWidget(m_begin, 0, Qt::AlignTop);
    content()->addLayout(head);
    auto* shortened = new FlowLayout(space(this), m_shortened);
    shortened->addWidget(
        (new Label(TextRole::Notice, tr("Bedtime is near: this still fits.")))->singleLine());
    shortened->addWidget(m_whole);
    m_shortened->hide();
    content()->addWidget(m_shortened);
    content()->addWidget(m_changes);
    content()->addSpacing(space(this));
    m_flow->spreadEvenly();
    QSizePolicy policy = m_poses->sizePolicy();
    policy.setHeightForWidth(true);
    m_poses->setSizePolicy(policy);
    content()->addWidget(m_poses);
    content()->addWidget(m_why, 0, Qt::AlignLeading);
    content()->addWidget(m_reasons);
    content()->addStretch(1);
    m_why->hide();
    m_reasons->hide();
    m_reasons->setTextFormat(Qt::PlainText);
    connect(m_why, &LinkButton::clicked, this, [this] { m_reasons->setVisible(m_reasons->isHidden()); });
    m_changes->hide();
    setFocusProxy(m_begin);
    connect(m_whole, &LinkButton::clicked, this, &RoutineCard::wholeRequested);
    connect(m_begin, &PrimaryButton::clicked, this, &RoutineCard::beginRequested);
}

void RoutineCard::setPlan(const Plan& plan, const Second& second)
{
    const Routine& routine = plan.adapted.routine;
    m_name->setText(routineName(routine));
    QStringList parts{poseCountText(routine), timelineLengthText(plan.timeline)};
    if (const QString kit = kitText(routine, m_catalogue); !kit.isEmpty())
        parts.append(kit);
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    QStringList changes;
    QStringList replaced;
    for (const PracticeId& id : plan.adapted.replaced) {
        if (const Practice* practice = m_catalogue.practice(id))
            replaced.append(practiceName(*practice));
    }
    if (!replaced.isEmpty())
        changes.append((second.name.isEmpty()
                            ? tr("Left out, as you chose: %1. Something milder takes the time.")
                            : tr("Left out for the two of you: %1. Something milder takes the time."))
                           .arg(replaced.join(QStringLiteral(", "))));
    if (plan.composed)
        changes.append(leftOutTexts(*plan.composed, m_catalogue, second));
    m_changes->setText(changes.join(u' '));
    m_changes->setVisible(!changes.isEmpty());
    fillReasons(plan);
    m_begin->setEnabled(true);
    fillPoses(plan);
}

void RoutineCard::setShortened(const QString& whole)
{
    m_shortened->setVisible(!whole.isEmpty());
    m_whole->setText(tr("Take “%1” after all").arg(whole));
}

void RoutineCard::showTrouble(const QString& text)
{
    m_changes->setText(text);
    m_changes->show();
    m_why->hide();
    m_reasons->hide();
    m_begin->setEnabled(false);
}

void RoutineCard::fillPoses(const Plan& plan)
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Phase& phase : plan.timeline.phases) {
        const Practice* practice = m_catalogue.practice(phase.practice);
        if (phase.kind == PhaseKind::Prepare || !practice)
            continue;
        const bool eased = plan.options.eased.contains(phase.practice);
        const QString posture = eased && practice->easier && practice->easier->posture
                                    ? practice->easier->posture->text()
                                    : practice->posture.text();
        const QString name = practiceTitle(*practice, phase.side);
        const QString detail = phase.kind == PhaseKind::Rest ? tr("optional") : clockText(phase.length);
        auto* tile = new PoseTile(posture, phase.side == Side::Left, name, detail);
        tile->setWords(instructionsOf(*practice).join(u' '));
        m_flow->addWidget(tile);
        for (const PoseReasons& pose : plan.composed ? plan.composed->reasons : std::vector<PoseReasons>()) {
            if (pose.practice == phase.practice)
                tile->setReason(shortReason(pose, m_catalogue), reasonText(pose, m_catalogue));
        }
    }
    m_poses->updateGeometry();
}

void RoutineCard::fillReasons(const Plan& plan)
{
    m_why->setVisible(plan.composed.has_value());
    if (!plan.composed) {
        m_reasons->hide();
        return;
    }
    QStringList lines;
    for (const PoseReasons& pose : plan.composed->reasons)
        lines.append(practiceName(*m_catalogue.practice(pose.practice)) + QStringLiteral(" \u2013 ") +
                     reasonText(pose, m_catalogue));
    m_reasons->setText(lines.join(u'\n'));
}

} // namespace supine
