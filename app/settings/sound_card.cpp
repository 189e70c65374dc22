#include "app/settings/sound_card.h"

#include "app/prompts/prompts.h"
#include "app/settings/form.h"
#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"
#include "core/settings/settings_keys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QSlider>

namespace supine
{

namespace
{

using namespace std::chrono_literals;

/// A folder to begin in: that of the file chosen last.
QString folderOf(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return path;
    return !path.isEmpty() && info.dir().exists() ? info.path() : QDir::homePath();
}

} // namespace

SoundCard::SoundCard(Settings& settings, Prompts& prompts, QWidget* parent)
    : Card(tr("Sound"), parent), m_settings(settings), m_prompts(prompts),
      m_heard(new Label(TextRole::Muted)), m_trouble(new Label(TextRole::Notice)),
      m_device(new Label(TextRole::Notice)), m_listening(this)
{
    m_heard->setObjectName(QStringLiteral("soundHeard"));
    m_device->setObjectName(QStringLiteral("soundDevice"));
    m_device->setText(tr("No sound device was found. Nothing is heard now; sessions go on in silence."));
    m_device->hide();
    m_trouble->hide();
    content()->addWidget(m_heard);
    content()->addWidget(m_device);
    content()->addWidget(m_trouble);
    makeChimes();
    makeBreath();
    makeAmbience();
    m_listening.setSingleShot(true);
    connect(&m_listening, &QTimer::timeout, this, [this] { m_ambienceListen->setText(tr("Listen")); });
    showFiles();
    sayWhatIsHeard();
}

template<class T>
void SoundCard::keep(const Key<T>& key, const T& value)
{
    const auto kept = m_settings.set(key, value);
    m_trouble->setVisible(!kept.ok());
    if (!kept)
        m_trouble->setText(errorText(kept.error()));
    sayWhatIsHeard();
}

QFormLayout* SoundCard::makeForm(const QString& title)
{
    content()->addSpacing(space(this, 2));
    content()->addWidget(new Label(TextRole::Strong, title));
    return addForm(content(), this);
}

QComboBox* SoundCard::addChoice(QFormLayout* form, const QString& label, const QStringList& texts,
                                const QStringList& values, const Key<QString>& key)
{
    auto* box = new QComboBox;
    box->addItems(texts);
    box->setCurrentIndex(std::max<int>(0, int(values.indexOf(m_settings.value(key)))));
    box->setMinimumWidth(em(box, 4));
    box->setObjectName(QLatin1String(key.name));
    box->setAccessibleName(label);
    auto* text = new Label(TextRole::Body, label);
    text->singleLine();
    text->setBuddy(box);
    form->addRow(text, box);
    connect(box, &QComboBox::activated, this, [this, values, &key](int choice) {
        keep(key, values.at(choice));
        showFiles();
    });
    return box;
}

QPushButton* SoundCard::addVolume(QFormLayout* form, const QString& label, const Key<int>& key)
{
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, 100);
    slider->setPageStep(10);
    slider->setValue(m_settings.value(key));
    slider->setMinimumWidth(em(this, 7));
    slider->setObjectName(QLatin1String(key.name));
    slider->setAccessibleName(label);
    auto* percent = new Label(TextRole::Muted, tr("%1 %").arg(slider->value()));
    percent->singleLine();
    percent->setMinimumWidth(em(this, 3));
    auto* listen = new PlainButton(tr("Listen"));
    listen->setObjectName(QLatin1String(key.name) + QStringLiteral("/listen"));
    listen->setAccessibleName(tr("Listen: %1").arg(label));
    connect(slider, &QSlider::valueChanged, this, [this, percent, &key](int value) {
        percent->setText(tr("%1 %").arg(value));
        keep(key, value);
    });
    auto* row = new QWidget;
    auto* line = new FlowLayout(space(this, 2), row);
    line->preferOneRow();
    line->centreRows();
    line->addWidget(slider);
    line->addWidget(percent);
    line->addWidget(listen);
    auto* text = new Label(TextRole::Body, label);
    text->singleLine();
    text->setBuddy(slider);
    form->addRow(text, row);
    return listen;
}

void SoundCard::makeChimes()
{
    QFormLayout* form = makeForm(tr("Chimes"));
    addChoice(form, tr("What rings"), {tr("Bowls"), tr("Bells"), tr("Wood"), tr("My own file")},
              keys::chimeSets(), keys::chimeSet);
    m_chimeRow = makeFileRow(true);
    content()->addWidget(m_chimeRow);
    form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(em(this, 1.5));
    form->setVerticalSpacing(space(this));
    content()->addLayout(form);
    const auto ring = [this](QPushButton* button, Cue cue) {
        connect(button, &QPushButton::clicked, this, [this, cue] { emit chimeRequested(cue); });
    };
    ring(addVolume(form, tr("All chimes"), keys::chimeVolume), Cue::Start);
    const std::array<QString, 5> roles{tr("A pose begins"), tr("On to the next pose"),
                                       tr("On to the other side"), tr("Half of the time"), tr("The end")};
    for (size_t role = 0; role < roles.size(); ++role)
        ring(addVolume(form, roles[role], *keys::roleVolumes[role]), Cue(role));
    auto* second = new WrappingCheckBox(tr("A second stroke"));
    const QString meaning = tr("Each chime but the last sounds once more after some seconds.");
    second->setObjectName(QLatin1String(keys::secondStroke.name));
    second->setAccessibleDescription(meaning);
    second->setChecked(m_settings.value(keys::secondStroke));
    connect(second, &QCheckBox::toggled, this, [this](bool on) { keep(keys::secondStroke, on); });
    content()->addWidget(second);
    content()->addWidget(new Label(TextRole::Caption, meaning));
}

void SoundCard::makeBreath()
{
    QFormLayout* form = makeForm(tr("Breath"));
    addChoice(form, tr("What guides it"), {tr("Nothing"), tr("Two soft tones"), tr("Air that swells")},
              keys::breathSounds(), keys::breathSound);
    m_breathListen = addVolume(form, tr("Loudness of the breath"), keys::breathVolume);
    connect(m_breathListen, &QPushButton::clicked, this, &SoundCard::breathRequested);
}

void SoundCard::makeAmbience()
{
    QFormLayout* form = makeForm(tr("Ambience"));
    auto* choice = addChoice(form, tr("What sounds all along"),
                             {tr("Nothing"), tr("Brown noise"), tr("Rain"), tr("Slow waves"),
                              tr("A warm drone"), tr("My own file or folder")},
                             keys::ambiences(), keys::ambience);
    m_ambienceListen = addVolume(form, tr("Loudness of the ambience"), keys::ambienceVolume);
    connect(choice, &QComboBox::activated, this, [this] {
        if (m_listening.isActive())
            listenToAmbience(m_ambienceListen->isEnabled());
    });
    connect(m_ambienceListen, &QPushButton::clicked, this,
            [this] { listenToAmbience(!m_listening.isActive()); });
    m_ambienceRow = makeFileRow(false);
    content()->addWidget(m_ambienceRow);
    content()->addWidget(
        new Label(TextRole::Caption,
                  tr("It is made as it sounds and never repeats. Files follow each other without a gap; "
                     "the ambience steps back while something is said.")));
}

QWidget* SoundCard::makeFileRow(bool chime)
{
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this));
    auto* path = new Label(TextRole::Body);
    auto* trouble = new Label(TextRole::Notice);
    trouble->setObjectName(chime ? QStringLiteral("soundChimeTrouble")
                                 : QStringLiteral("soundAmbienceTrouble"));
    (chime ? m_chimePath : m_ambiencePath) = path;
    (chime ? m_chimeTrouble : m_ambienceTrouble) = trouble;
    auto* buttons = new FlowLayout(space(this));
    auto* file = new PlainButton(tr("Choose a file…"));
    file->setObjectName(chime ? QStringLiteral("soundChimeFile") : QStringLiteral("soundAmbienceFile"));
    connect(file, &PlainButton::clicked, this, [this, chime] { chooseFile(chime); });
    buttons->addWidget(file);
    if (!chime) {
        auto* folder = new PlainButton(tr("Choose a folder…"));
        folder->setObjectName(QStringLiteral("soundAmbienceFolder"));
        connect(folder, &PlainButton::clicked, this, &SoundCard::chooseFolder);
        buttons->addWidget(folder);
    }
    column->addWidget(path);
    column->addWidget(trouble);
    column->addLayout(buttons);
    return row;
}

void SoundCard::chooseFile(bool chime)
{
    const auto& key = chime ? keys::chimeFile : keys::ambiencePath;
    takePath(chime,
             m_prompts.openFile(this, chime ? tr("A sound for the chimes") : tr("A sound for the ambience"),
                                folderOf(m_settings.value(key))));
}

void SoundCard::chooseFolder()
{
    takePath(false, m_prompts.openFolder(this, tr("A folder with sounds for the ambience"),
                                         folderOf(m_settings.value(keys::ambiencePath))));
}

/// What was chosen is heard at once: that tells best whether it can be.
void SoundCard::takePath(bool chime, const QString& path)
{
    if (path.isEmpty())
        return;
    keep(chime ? keys::chimeFile : keys::ambiencePath, path);
    showFiles();
    if (lookAt(path) != FileTrouble::None)
        return;
    if (chime)
        emit chimeRequested(Cue::Start);
    else
        listenToAmbience(true);
}

void SoundCard::listenToAmbience(bool on)
{
    m_ambienceListen->setText(on ? tr("Stop") : tr("Listen"));
    if (on)
        m_listening.start(15s);
    else
        m_listening.stop();
    emit ambienceRequested(on);
}

void SoundCard::hideEvent(QHideEvent* event)
{
    if (m_listening.isActive())
        listenToAmbience(false);
    Card::hideEvent(event);
}

void SoundCard::showDevice(bool available)
{
    m_device->setVisible(!available);
}

void SoundCard::showChimeTrouble(FileTrouble trouble)
{
    m_chimeTrouble->setText(chimeTroubleText(trouble, m_settings.value(keys::chimeFile)));
    m_chimeTrouble->setVisible(trouble != FileTrouble::None);
}

void SoundCard::showAmbienceTrouble(FileTrouble trouble)
{
    m_ambienceTrouble->setText(ambienceTroubleText(trouble, m_settings.value(keys::ambiencePath)));
    m_ambienceTrouble->setVisible(trouble != FileTrouble::None);
}

/// The rows for files, where they are what was chosen, with what can be told of them by looking.
void SoundCard::showFiles()
{
    const auto show = [](QWidget* row, Label* label, bool own, const QString& path) {
        row->setVisible(own);
        label->setText(QDir::toNativeSeparators(path));
        label->setVisible(!path.isEmpty());
    };
    const QString chime = m_settings.value(keys::chimeFile);
    const QString ambience = m_settings.value(keys::ambiencePath);
    show(m_chimeRow, m_chimePath, m_settings.value(keys::chimeSet) == QLatin1String("own"), chime);
    show(m_ambienceRow, m_ambiencePath, m_settings.value(keys::ambience) == QLatin1String("own"), ambience);
    showChimeTrouble(lookAt(chime));
    showAmbienceTrouble(lookAt(ambience));
}

void SoundCard::sayWhatIsHeard()
{
    QStringList heard;
    QStringList silent;
    const auto sort = [&](const QString& what, bool on, const Key<int>& volume) {
        if (!on)
            silent << tr("%1 (switched off)").arg(what);
        else if (m_settings.value(volume) == 0)
            silent << tr("%1 (volume 0 %)").arg(what);
        else
            heard << what;
    };
    sort(tr("chimes"), true, keys::chimeVolume);
    sort(tr("breath"), m_settings.value(keys::breathSound) != QLatin1String("none"), keys::breathVolume);
    const QString ambience = m_settings.value(keys::ambience);
    const bool lacksFile =
        ambience == QLatin1String("own") && lookAt(m_settings.value(keys::ambiencePath)) != FileTrouble::None;
    if (lacksFile)
        silent << tr("%1 (no file)").arg(tr("ambience"));
    else
        sort(tr("ambience"), ambience != QLatin1String("none"), keys::ambienceVolume);
    m_breathListen->setEnabled(m_settings.value(keys::breathSound) != QLatin1String("none"));
    m_ambienceListen->setEnabled(!lacksFile && ambience != QLatin1String("none"));
    QStringList sentences;
    if (!heard.isEmpty())
        sentences << tr("You will hear: %1.").arg(heard.join(QStringLiteral(", ")));
    if (!silent.isEmpty())
        sentences << tr("You will not hear: %1.").arg(silent.join(QStringLiteral(", ")));
    m_heard->setText(sentences.join(QLatin1Char(' ')));
}

} // namespace supine
