#include "app/session/player_partner.h"

#include "app/figure/figure_view.h"
#include "app/session/player_fonts.h"
#include "app/session/shown_posture.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "core/session/session_runner.h"

#include <QLabel>
#include <QStyle>

#include <utility>

namespace supine
{
namespace
{

/// "Ada: Short lifts", the pose as this person takes it.
QString captionOf(const QString& name, const Practice& practice, bool eased)
{
    const QString form =
        eased && practice.easier ? catalogueText(practice.easier->name) : practiceName(practice);
    return QStringLiteral("%1: %2").arg(name, form);
}

} // namespace

PlayerPartner::PlayerPartner(QWidget& stage, FigureView& first, const SessionRunner& runner,
                             const Catalogue& catalogue)
    : QObject(&stage), m_stage(stage), m_first(first), m_runner(runner), m_catalogue(catalogue)
{
}

void PlayerPartner::set(std::optional<Partner> partner)
{
    m_partner = std::move(partner);
    if (m_partner && !m_second)
        makeParts();
    if (!m_partner)
        showForms();
}

void PlayerPartner::makeParts()
{
    m_second = new FigureView(&m_stage);
    m_second->setReducedMotion(m_reducedMotion);
    m_firstName = new QLabel(&m_stage);
    m_secondName = new QLabel(&m_stage);
    m_firstName->setObjectName(QStringLiteral("firstPerson"));
    m_secondName->setObjectName(QStringLiteral("secondPerson"));
    for (QLabel* name : {m_firstName, m_secondName}) {
        name->setTextFormat(Qt::PlainText);
        name->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        name->setWordWrap(true);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_second, m_firstName, m_secondName}) {
        part->setMouseTracking(true);
        part->hide();
    }
}

const Phase& PlayerPartner::phase() const
{
    return m_runner.engine()->timeline().phases[m_runner.engine()->phase()];
}

bool PlayerPartner::eased() const
{
    return m_partner && m_runner.engine() && m_partner->eased.contains(phase().practice);
}

void PlayerPartner::setEased(bool eased)
{
    if (!m_partner || !m_runner.active() || eased == this->eased())
        return;
    if (eased)
        m_partner->eased.insert(phase().practice);
    else
        m_partner->eased.erase(phase().practice);
    emit formsChanged(m_partner->eased);
}

void PlayerPartner::showForms()
{
    if (!m_second)
        return;
    const Practice* practice =
        m_partner && m_runner.engine() ? m_catalogue.practice(phase().practice) : nullptr;
    const bool other = practice && practice->easier && phase().kind != PhaseKind::Rest;
    const bool first = other && m_runner.engine()->timeline().eased.contains(phase().practice);
    m_two = other && first != eased();
    if (m_two) {
        const ShownPosture shown = shownPosture(phase(), m_partner->eased, m_catalogue);
        m_second->setPosture(shown.id.text(), shown.mirrored); // appears in the pose, moves from pose to pose
        m_firstName->setText(captionOf(m_partner->firstName, *practice, first));
        m_secondName->setText(captionOf(m_partner->name, *practice, !first));
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_second, m_firstName, m_secondName})
        part->setVisible(m_two);
}

void PlayerPartner::arrange(int text)
{
    const QRect whole = m_stage.rect();
    if (!m_two) {
        m_first.setGeometry(whole);
        return;
    }
    const auto place = [this, &whole](QWidget* part, const QRect& box) {
        part->setGeometry(QStyle::visualRect(m_stage.layoutDirection(), whole, box));
    };
    for (QLabel* name : {m_firstName, m_secondName})
        setTextSize(name, text);
    // Above each other where that leaves the larger figures.
    const bool beside = whole.width() * 3 > whole.height() * 4;
    const QSize part =
        beside ? QSize(whole.width() / 2, whole.height()) : QSize(whole.width(), whole.height() / 2);
    const int caption =
        std::max(m_firstName->heightForWidth(part.width()), m_secondName->heightForWidth(part.width()));
    const QPoint step = beside ? QPoint(part.width(), 0) : QPoint(0, part.height());
    const QRect figure(whole.topLeft(), part - QSize(0, caption));
    const QRect words(QPoint(whole.left(), figure.bottom() + 1), QSize(part.width(), caption));
    place(&m_first, figure);
    place(m_firstName, words);
    place(m_second, figure.translated(step));
    place(m_secondName, words.translated(step));
}

void PlayerPartner::breathe(double breath)
{
    m_first.setBreath(breath);
    if (m_two)
        m_second->setBreath(breath);
}

void PlayerPartner::setDimmed(bool dimmed)
{
    m_first.setDimmed(dimmed);
    if (m_two)
        m_second->setDimmed(dimmed);
}

void PlayerPartner::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_first.setReducedMotion(reduced);
    if (m_second)
        m_second->setReducedMotion(reduced);
}

} // namespace supine
