#include "app/settings/settings_page.h"

#include "app/settings/avoid_chips.h"
#include "app/settings/dark_card.h"
#include "app/settings/data_card.h"
#include "app/settings/figure_card.h"
#include "app/settings/form.h"
#include "app/settings/marked_poses.h"
#include "app/settings/people_card.h"
#include "app/settings/sound_card.h"
#include "app/settings/voice_card.h"
#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"
#include "core/settings/settings_keys.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QTimeEdit>

namespace supine
{

namespace
{

void addRow(QFormLayout* form, const QString& label, QWidget* field)
{
    auto* text = new Label(TextRole::Body, label);
    text->singleLine();
    text->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    form->addRow(text, field);
}

/// A box to tick, with what it means on a line of its own.
QCheckBox* addTick(Card* card, const QString& name, const QString& meaning)
{
    auto* box = new WrappingCheckBox(name);
    box->setAccessibleDescription(meaning);
    card->content()->addWidget(box);
    if (!meaning.isEmpty())
        card->content()->addWidget(new Label(TextRole::Caption, meaning));
    return box;
}

/// A box of named values with the present one chosen.
QComboBox* makeChoice(const QList<QPair<QString, QVariant>>& choices, const QVariant& present)
{
    auto* box = new QComboBox;
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    box->setMinimumWidth(em(box, 4)); // narrower than its longest choice, where there is no room
    box->setCurrentIndex(std::max(0, box->findData(present)));
    return box;
}

} // namespace

SettingsPage::SettingsPage(Settings& settings, const Catalogue& catalogue, const QString& dataDir,
                           const QStringList& languages, const Clock& clock, Prompts& prompts,
                           QWidget* parent)
    : ScrollPage(tr("Settings"), parent), m_settings(settings), m_catalogue(catalogue),
      m_trouble(new Label(TextRole::Notice))
{
    setSubtitle(tr("Every choice is kept the moment you make it."));
    m_trouble->hide();
    content()->addWidget(m_trouble);
    if (!settings.problems().isEmpty()) {
        m_trouble->setText(tr("Some settings could not be read and have their usual values: %1")
                               .arg(settings.problems().join(QStringLiteral(", "))));
        m_trouble->show();
    }
    content()->addWidget(makeLook(languages));
    content()->addWidget(new FigureCard(settings));
    content()->addWidget(makeSession());
    m_sound = new SoundCard(settings, prompts);
    content()->addWidget(m_sound);
    m_avoid = makeAvoid(catalogue);
    content()->addWidget(m_avoid);
    content()->addWidget(makeData(dataDir, clock, prompts));
}

template<class T>
void SettingsPage::keep(const Key<T>& key, const T& value)
{
    const auto kept = m_settings.set(key, value);
    m_trouble->setVisible(!kept.ok());
    if (!kept)
        m_trouble->setText(errorText(kept.error()));
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    const bool narrow = width() < em(this, 38);
    for (QFormLayout* form : findChildren<QFormLayout*>())
        form->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
    for (Label* label : findChildren<Label*>())
        if (label->buddy())
            label->setWordWrap(width() < em(this, 26)); // a label alone in its line has room for one
    ScrollPage::resizeEvent(event);
}

QWidget* SettingsPage::makeThemeChips()
{
    auto* row = new QWidget;
    row->setAccessibleName(tr("Colours"));
    auto* flow = new FlowLayout(space(this), row);
    auto* group = new QButtonGroup(row);
    const QList<QPair<QString, QString>> themes{{tr("By the hour"), QStringLiteral("auto")},
                                                {tr("Night"), QStringLiteral("night")},
                                                {tr("Day"), QStringLiteral("day")},
                                                {tr("High contrast"), QStringLiteral("contrast")}};
    for (const auto& [text, id] : themes) {
        auto* chip = new Chip(text);
        chip->setChecked(m_settings.value(keys::theme) == id);
        group->addButton(chip);
        flow->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, id = id] { keep(keys::theme, id); });
    }
    return row;
}

Card* SettingsPage::makeLook(const QStringList& languages)
{
    auto* card = new Card(tr("Look"));
    card->content()->addWidget(makeThemeChips());
    card->content()->addWidget(new Label(
        TextRole::Caption, tr("By the hour: night colours from one hour before bedtime until 06:00.")));
    QFormLayout* form = addForm(card->content(), this);

    QList<QPair<QString, QVariant>> names{{tr("As on this computer"), QString()}};
    for (const QString& code : languages)
        names.append({QLocale(code).nativeLanguageName(), code});
    auto* language = makeChoice(names, m_settings.value(keys::language));
    connect(language, &QComboBox::activated, this,
            [this, language] { keep(keys::language, language->currentData().toString()); });
    addRow(form, tr("Language (from the next start)"), language);

    QList<QPair<QString, QVariant>> sizes;
    for (const int percent : {100, 125, 150, 200})
        sizes.append({tr("%1 %").arg(percent), percent});
    auto* size = makeChoice(sizes, m_settings.value(keys::textPercent));
    connect(size, &QComboBox::activated, this,
            [this, size] { keep(keys::textPercent, size->currentData().toInt()); });
    addRow(form, tr("Text size (from the next start)"), size);

    auto* still = addTick(card, tr("Less motion"), tr("Pictures change without moving."));
    still->setChecked(m_settings.value(keys::reducedMotion));
    connect(still, &QCheckBox::toggled, this, [this](bool on) { keep(keys::reducedMotion, on); });
    return card;
}

QComboBox* SettingsPage::makePrepare()
{
    QList<QPair<QString, QVariant>> choices{{tr("As each pose needs (8 s, 20 s at the wall)"), -1}};
    for (const int seconds : {0, 5, 8, 10, 15, 20, 30})
        choices.append({tr("%n second(s)", nullptr, seconds), seconds});
    auto* box = makeChoice(choices, m_settings.value(keys::prepare));
    connect(box, &QComboBox::activated, this,
            [this, box] { keep(keys::prepare, box->currentData().toInt()); });
    return box;
}

Card* SettingsPage::makeSession()
{
    auto* card = new Card(tr("Session"));
    QFormLayout* form = addForm(card->content(), this);
    addRow(form, tr("Time to get into a pose"), makePrepare());
    auto* rest =
        makeChoice({{tr("None"), 0}, {tr("1 minute"), 60}, {tr("1½ minutes"), 90}, {tr("2 minutes"), 120}},
                   m_settings.value(keys::rest));
    connect(rest, &QComboBox::activated, this,
            [this, rest] { keep(keys::rest, rest->currentData().toInt()); });
    addRow(form, tr("Rest at the end"), rest);

    auto* fit =
        addTick(card, tr("Fit changes into the time"), tr("Holds get shorter, seven minutes stay seven."));
    fit->setChecked(m_settings.value(keys::fit));
    connect(fit, &QCheckBox::toggled, this, [this](bool on) { keep(keys::fit, on); });
    auto* full = addTick(card, tr("Full screen in sessions"), {});
    full->setChecked(m_settings.value(keys::fullScreen));
    connect(full, &QCheckBox::toggled, this, [this](bool on) { keep(keys::fullScreen, on); });

    auto* turn = new QTimeEdit(QTime::fromString(m_settings.value(keys::dayTurn), QStringLiteral("HH:mm")));
    turn->setDisplayFormat(QStringLiteral("HH:mm"));
    turn->setTimeRange(QTime(4, 0), QTime(16, 0));
    connect(turn, &QTimeEdit::editingFinished, this,
            [this, turn] { keep(keys::dayTurn, turn->time().toString(QStringLiteral("HH:mm"))); });
    addRow(form, tr("A new night begins at (from the next start)"), turn);
    return card;
}

Card* SettingsPage::makeAvoid(const Catalogue& catalogue)
{
    auto* card = new Card(tr("What to avoid"));
    card->content()->addWidget(new Label(
        TextRole::Muted,
        tr("Choose what is so for you. Poses that do not suit it are left out or shown in their easier form. "
           "This stays on this computer and is never exported.")));
    auto* chips = new AvoidChips(m_settings, catalogue);
    card->content()->addWidget(chips);
    auto* warned =
        addTick(card, tr("Show hang, roller and incline"),
                tr("In the library, with their warnings first. Hang and incline are never suggested."));
    warned->setChecked(m_settings.value(keys::showWarned));
    connect(warned, &QCheckBox::toggled, this, [this](bool on) { keep(keys::showWarned, on); });
    return card;
}

void SettingsPage::showVoice(const RoutineShelf& shelf, VoiceTrial& trial)
{
    const int place = content()->indexOf(m_avoid);
    m_voice = new VoiceCard(m_settings, shelf, trial);
    content()->insertWidget(place, m_voice);
    content()->insertWidget(place + 1, new DarkCard(m_settings));
}

PeopleCard& SettingsPage::showPeople()
{
    auto* card = new PeopleCard;
    content()->insertWidget(content()->indexOf(m_avoid) + 1, card);
    return *card;
}

void SettingsPage::offerRoutines()
{
    if (m_voice)
        m_voice->offerRoutines();
}

void SettingsPage::showMarks(Journal& journal)
{
    m_avoid->content()->addWidget(new MarkedPoses(journal, m_catalogue));
}

Card* SettingsPage::makeData(const QString& dataDir, const Clock& clock, Prompts& prompts)
{
    const QTime turn = QTime::fromString(m_settings.value(keys::dayTurn), QStringLiteral("HH:mm"));
    auto* card = new DataCard(dataDir, clock, turn, prompts);
    connect(card, &DataCard::journalRewritten, this, &SettingsPage::journalRewritten);
    connect(card, &DataCard::erased, this, &SettingsPage::erased);
    card->content()->addWidget(
        new Label(TextRole::Caption, tr("Supine %1, free software under the GPL, version 3 or later.")
                                         .arg(QStringLiteral(SUPINE_VERSION))));
    return card;
}

} // namespace supine
