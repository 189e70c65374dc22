#include "app/settings/dark_card.h"

#include "app/session/session_wishes.h"
#include "app/settings/form.h"
#include "app/text/error_text.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"
#include "core/settings/settings_keys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace supine
{

DarkCard::DarkCard(Settings& settings, QWidget* parent)
    : Card(tr("Dark and hands free"), parent), m_settings(settings), m_breath(new QComboBox),
      m_ownBreath(new QWidget), m_in(new QSpinBox), m_out(new QSpinBox),
      m_trouble(new Label(TextRole::Notice))
{
    m_form = addForm(content(), this);
    addDark();
    addBreath();
    addQuiet();
    addTick(tr("Begin in the dark"),
            tr("The screen goes dark at once and everything is heard, softer from pose to pose. In a session "
               "the key L does the same."),
            keys::startDark);
    addTick(tr("A soft bell ends quiet minutes"), {}, keys::quietBell);
    addTick(tr("Two knocks or claps pause and go on"),
            tr("The microphone listens while a session runs. What it hears stays on this computer and is not "
               "kept."),
            keys::knock);
    content()->addWidget(m_trouble);
    m_trouble->hide();
}

void DarkCard::addRow(const QString& label, QWidget* field)
{
    auto* text = new Label(TextRole::Body, label);
    text->singleLine();
    text->setBuddy(field);
    field->setAccessibleName(label);
    m_form->addRow(text, field);
}

void DarkCard::addTick(const QString& name, const QString& meaning, const Key<bool>& key)
{
    auto* box = new WrappingCheckBox(name);
    box->setAccessibleDescription(meaning);
    box->setChecked(m_settings.value(key));
    connect(box, &QCheckBox::toggled, this, [this, &key](bool on) { keep(key, on); });
    content()->addWidget(box);
    if (!meaning.isEmpty())
        content()->addWidget(new Label(TextRole::Caption, meaning));
}

void DarkCard::addDark()
{
    auto* colour = new QComboBox;
    colour->addItem(tr("Black"), QStringLiteral("black"));
    colour->addItem(tr("Deep red"), QStringLiteral("red"));
    colour->setCurrentIndex(std::max(0, colour->findData(m_settings.value(keys::darkColour))));
    connect(colour, &QComboBox::activated, this,
            [this, colour] { keep(keys::darkColour, colour->currentData().toString()); });
    addRow(tr("The dark is"), colour);
}

void DarkCard::addBreath()
{
    m_breath->addItem(tr("As each pose has it, mostly 4 in and 6 out"), QString());
    for (const char* pattern : {"4:6", "3:4", "5:5", "5:7"}) {
        const QString text = QString::fromLatin1(pattern);
        m_breath->addItem(tr("%1 in, %2 out").arg(text.section(':', 0, 0), text.section(':', 1)), text);
    }
    m_breath->addItem(tr("My own"), QStringLiteral("own"));
    const QString present = m_settings.value(keys::breath);
    const int known = m_breath->findData(present);
    m_breath->setCurrentIndex(known >= 0 ? known : m_breath->count() - 1);
    m_breath->setMinimumWidth(em(this, 4));
    connect(m_breath, &QComboBox::activated, this, [this] {
        const QString chosen = m_breath->currentData().toString();
        showOwnBreath(chosen == QLatin1String("own"));
        if (chosen == QLatin1String("own"))
            keepOwnBreath();
        else
            keep(keys::breath, chosen);
    });
    addRow(tr("Breath, in seconds"), m_breath);
    auto* row = new QHBoxLayout(m_ownBreath);
    row->setContentsMargins(0, 0, 0, 0);
    const auto own =
        breathFrom(present).value_or(BreathPattern{std::chrono::seconds(4), std::chrono::seconds(6)});
    const auto add = [this, row](QSpinBox* box, const QString& name, std::chrono::milliseconds value) {
        box->setRange(2, 12);
        box->setValue(int(value.count() / 1000));
        box->setAccessibleName(name);
        box->setPrefix(name + ' ');
        connect(box, &QSpinBox::valueChanged, this, &DarkCard::keepOwnBreath);
        row->addWidget(box);
    };
    add(m_in, tr("In"), own.in);
    add(m_out, tr("Out"), own.out);
    addRow(tr("My own breath"), m_ownBreath);
    showOwnBreath(known < 0);
}

void DarkCard::addQuiet()
{
    auto* phrase = new QLineEdit(m_settings.value(keys::quietPhrase));
    phrase->setMaxLength(80);
    phrase->setPlaceholderText(tr("None"));
    phrase->setMinimumWidth(em(this, 9));
    connect(phrase, &QLineEdit::editingFinished, this,
            [this, phrase] { keep(keys::quietPhrase, phrase->text().trimmed()); });
    addRow(tr("My phrase for quiet minutes"), phrase);
}

void DarkCard::keepOwnBreath()
{
    keep(keys::breath, QString("%1:%2").arg(m_in->value()).arg(m_out->value()));
}

void DarkCard::showOwnBreath(bool shown)
{
    m_form->labelForField(m_ownBreath)->setVisible(shown);
    m_ownBreath->setVisible(shown);
}

template<class T>
void DarkCard::keep(const Key<T>& key, const T& value)
{
    const auto kept = m_settings.set(key, value);
    m_trouble->setVisible(!kept.ok());
    if (!kept)
        m_trouble->setText(errorText(kept.error()));
}

} // namespace supine
