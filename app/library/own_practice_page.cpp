#include "app/library/own_practice_page.h"

#include "app/figure/figure_view.h"
#include "app/library/breath_choices.h"
#include "app/library/duration_box.h"
#include "app/library/flaw_text.h"
#include "app/library/own_shelf.h"
#include "app/prompts/prompts.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace supine
{

OwnPracticePage::OwnPracticePage(OwnShelf& own, const Catalogue& catalogue, Prompts& prompts, QWidget* parent)
    : ScrollPage(tr("A practice of your own"), parent), m_own(own), m_catalogue(catalogue),
      m_prompts(prompts), m_notice(new Label(TextRole::Notice)), m_name(new QLineEdit),
      m_steps(new QPlainTextEdit), m_posture(new QComboBox), m_figure(new FigureView),
      m_sided(new WrappingCheckBox(tr("Done on both sides"))),
      m_hold(new DurationBox(limits::shortestHold, limits::longestHold)),
      m_prepare(new DurationBox({}, limits::longestPrepare)), m_breath(new QComboBox),
      m_remove(new LinkButton(tr("Remove it")))
{
    auto* keepButton = new PrimaryButton(tr("Keep"));
    auto* cancel = new PlainButton(tr("Cancel"));
    keepButton->setObjectName(QStringLiteral("keepPractice"));
    cancel->setObjectName(QStringLiteral("cancelPractice"));
    actions()->addWidget(cancel);
    actions()->addWidget(keepButton);
    m_notice->setObjectName(QStringLiteral("practiceNotice"));
    m_notice->hide();
    content()->addWidget(m_notice);
    auto* card = new Card;
    card->content()->addWidget(makeFields());
    content()->addWidget(card);
    auto* shown = new Card(tr("How it is shown"));
    shown->content()->addWidget(makePicture());
    content()->addWidget(shown);
    m_remove->setObjectName(QStringLiteral("removePractice"));
    content()->addWidget(m_remove, 0, Qt::AlignLeading);
    content()->addStretch(1);
    connect(keepButton, &QPushButton::clicked, this, &OwnPracticePage::keep);
    connect(cancel, &QPushButton::clicked, this, &OwnPracticePage::leave);
    connect(m_remove, &QPushButton::clicked, this, &OwnPracticePage::remove);
}

QWidget* OwnPracticePage::makeFields()
{
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString& label, QWidget* field, const QString& name) {
        field->setObjectName(name);
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    add(tr("Name"), m_name, QStringLiteral("practiceName"));
    m_steps->setPlaceholderText(tr("One instruction a line; may be left empty"));
    m_steps->setTabChangesFocus(true);
    m_steps->setMinimumHeight(em(this, 5));
    add(tr("What to do"), m_steps, QStringLiteral("practiceSteps"));
    m_sided->setObjectName(QStringLiteral("practiceSided"));
    form->addRow(m_sided);
    add(tr("Hold"), m_hold, QStringLiteral("practiceHold"));
    add(tr("Get into place"), m_prepare, QStringLiteral("practicePrepare"));
    m_breath->addItem(tr("Freely"));
    for (const BreathPattern& breath : breathChoices())
        m_breath->addItem(breathText(breath));
    add(tr("Breath"), m_breath, QStringLiteral("practiceBreath"));
    connect(m_hold, &DurationBox::refused, this, [this] { say(flawText(RoutineFlaw::Hold)); });
    connect(m_prepare, &DurationBox::refused, this, [this] { say(flawText(RoutineFlaw::Prepare)); });
    return fields;
}

QWidget* OwnPracticePage::makePicture()
{
    auto* shown = new QWidget;
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins({});
    m_posture->setObjectName(QStringLiteral("practicePosture"));
    m_posture->setAccessibleName(tr("How it is shown"));
    m_figure->setMinimumHeight(em(this, 7));
    m_figure->setMaximumHeight(em(this, 12));
    auto* choose = new PlainButton(tr("Choose a picture…"));
    choose->setObjectName(QStringLiteral("choosePicture"));
    column->addWidget(m_posture);
    column->addWidget(m_figure);
    column->addWidget(choose, 0, Qt::AlignLeading);
    column->addWidget(
        new Label(TextRole::Caption, tr("PNG or JPEG. Only its pixels are kept, on this computer.")));
    connect(m_posture, &QComboBox::activated, this, &OwnPracticePage::showPosture);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
        const QString path = m_prompts.openFile(this, tr("Choose a picture"), pictures);
        if (!path.isEmpty())
            takePicture(path);
    });
    return shown;
}

void OwnPracticePage::fillPostures()
{
    m_posture->clear();
    m_posture->addItem(tr("In words"), QString());
    if (pictureOf(m_practice.posture))
        m_posture->addItem(tr("Your picture"), m_practice.posture.text());
    const auto add = [this](const QString& name, const PostureId& posture) {
        if (FigureView::draws(posture.text()) && m_posture->findData(posture.text()) < 0)
            m_posture->addItem(name, posture.text());
    };
    for (const Practice& practice : m_catalogue.practices()) {
        add(practiceName(practice), practice.posture);
        if (practice.easier && practice.easier->posture)
            add(tr("%1: %2", "a pose and its easier form")
                    .arg(practiceName(practice), catalogueText(practice.easier->name)),
                *practice.easier->posture);
    }
    m_posture->setCurrentIndex(std::max(0, m_posture->findData(m_practice.posture.text())));
}

void OwnPracticePage::edit(const OwnPractice& practice)
{
    dropUnused();
    m_practice = practice;
    m_name->setText(practice.name);
    m_steps->setPlainText(practice.steps.join(u'\n'));
    m_sided->setChecked(practice.sided);
    m_hold->setLength(practice.hold);
    m_prepare->setLength(practice.prepare);
    const auto& choices = breathChoices();
    while (m_breath->count() > int(choices.size()) + 1)
        m_breath->removeItem(m_breath->count() - 1);
    const auto known =
        practice.breath ? std::find(choices.begin(), choices.end(), *practice.breath) : choices.end();
    if (practice.breath && known == choices.end())
        m_breath->addItem(breathText(*practice.breath)); // one that came with a file
    m_breath->setCurrentIndex(practice.breath ? int(known - choices.begin()) + 1 : 0);
    m_remove->setVisible(m_own.practice(practice.id) != nullptr);
    fillPostures();
    showPosture();
    say({});
    setFocusProxy(m_name);
    m_name->setFocus(Qt::OtherFocusReason);
}

void OwnPracticePage::showPosture()
{
    const QString chosen = m_posture->currentData().toString();
    m_practice.posture = PostureId(chosen);
    m_figure->setPosture(chosen);
    m_figure->setWords(practice().steps);
    m_figure->setVisible(!chosen.isEmpty());
}

void OwnPracticePage::takePicture(const QString& path)
{
    const auto png = OwnPictures::preparedFile(path);
    if (!png) {
        say(png.error().kind == Error::Kind::Format
                ? tr("That cannot be taken for a picture. (%1)").arg(png.error().detail)
                : errorText(png.error()));
        return;
    }
    const auto checksum = m_own.pictures().keep(*png);
    if (!checksum) {
        say(errorText(checksum.error()));
        return;
    }
    m_chosen.append(*checksum);
    m_practice.posture = picturePosture(*checksum);
    fillPostures();
    showPosture();
    say({});
}

/// A picture that was looked at and not taken does not stay behind.
void OwnPracticePage::dropUnused()
{
    for (const QString& checksum : std::exchange(m_chosen, {})) {
        const auto& kept = m_own.practices();
        const bool used = std::any_of(kept.begin(), kept.end(), [&](const OwnPractice& practice) {
            return practice.posture == picturePosture(checksum);
        });
        if (!used)
            (void)m_own.pictures().remove(checksum);
    }
}

void OwnPracticePage::leave()
{
    dropUnused();
    emit closeRequested();
}

OwnPractice OwnPracticePage::practice() const
{
    OwnPractice practice = m_practice;
    practice.name = m_name->text().simplified();
    practice.steps.clear();
    for (const QString& line : m_steps->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            practice.steps.append(line.simplified());
    }
    practice.sided = m_sided->isChecked();
    practice.hold = m_hold->length();
    practice.prepare = m_prepare->length();
    const int breath = m_breath->currentIndex();
    if (breath <= int(breathChoices().size()))
        practice.breath = breath > 0 ? std::optional(breathChoices().at(size_t(breath - 1))) : std::nullopt;
    return practice;
}

void OwnPracticePage::keep()
{
    OwnPractice wanted = practice();
    if (const auto flaw = textFlaw(m_name->text(), limits::name)) {
        say(textFlawText(*flaw, limits::name));
        return;
    }
    if (wanted.steps.size() > limits::mostInstructions) {
        say(tr("A practice has at most %n instruction(s).", nullptr, limits::mostInstructions));
        return;
    }
    for (const QString& step : wanted.steps) {
        if (const auto flaw = textFlaw(step, limits::instruction)) {
            say(textFlawText(*flaw, limits::instruction));
            return;
        }
    }
    if (wanted.id.isEmpty())
        wanted.id = PracticeId(m_own.freeId(wanted.name));
    const auto done = m_own.keep(wanted);
    if (!done) {
        say(errorText(done.error()));
        return;
    }
    dropUnused();
    emit kept(wanted.id);
}

void OwnPracticePage::remove()
{
    const QStringList users = m_own.usersOf(m_practice.id);
    if (!users.isEmpty()) {
        say(tr("It stays, because a routine uses it: %1.").arg(users.join(QStringLiteral(", "))));
        return;
    }
    if (!m_prompts.confirm(this, tr("Remove this practice?"), tr("“%1” goes for good.").arg(m_practice.name),
                           tr("Remove")))
        return;
    if (const auto removed = m_own.remove(m_practice.id); !removed)
        say(errorText(removed.error()));
    else
        emit closeRequested();
}

void OwnPracticePage::say(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        ensureWidgetVisible(m_notice);
}

void OwnPracticePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        ScrollPage::keyPressEvent(event);
}

} // namespace supine
