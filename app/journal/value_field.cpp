#include "app/journal/value_field.h"

#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTime>

namespace supine
{

ValueField::ValueField(const QString& name, Kind kind, int min, int max, const QString& unit, QWidget* parent)
    : QWidget(parent), m_name(name), m_kind(kind), m_min(min), m_max(max), m_edit(new QLineEdit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(this, 0.4));
    auto* label = new Label(TextRole::Body, name);
    label->setBuddy(m_edit);
    row->addWidget(label, 1);
    m_edit->setAccessibleName(name);
    m_edit->setFixedWidth(em(this, 4.2));
    m_edit->setMaxLength(8);
    m_edit->setAlignment(Qt::AlignCenter);
    m_edit->setPlaceholderText(kind == Kind::TimeOfDay ? tr("hh:mm") : QStringLiteral("–"));
    row->addWidget(m_edit);
    if (!unit.isEmpty())
        label->setText(tr("%1 (%2)", "a measure and its unit").arg(name, unit));
    connect(m_edit, &QLineEdit::editingFinished, this, &ValueField::settle);
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(300);
    connect(m_edit, &QLineEdit::textEdited, &m_draftPause, qOverload<>(&QTimer::start));
    connect(&m_draftPause, &QTimer::timeout, this, &ValueField::drafted);
}

void ValueField::setValue(std::optional<int> value)
{
    m_value = value;
    if (m_edit->isModified())
        return;
    m_edit->setText(textOf(value));
}

void ValueField::forget()
{
    m_draftPause.stop();
    m_edit->setModified(false);
    emit objected({});
}

std::optional<QString> ValueField::unsettled() const
{
    return m_edit->isModified() ? std::optional(m_edit->text()) : std::nullopt;
}

void ValueField::showDraft(const QString& text)
{
    m_edit->setText(text.left(m_edit->maxLength()));
    m_edit->setModified(true);
    emit objected(tr("%1: typed before Supine ended, and not saved yet.").arg(m_name));
}

bool ValueField::settle()
{
    if (!m_edit->isModified())
        return true;
    const QString text = m_edit->text().trimmed();
    const auto value = read(text);
    if (!value && !text.isEmpty()) {
        emit objected(m_kind == Kind::TimeOfDay
                          ? tr("%1: write a time such as 22:45.").arg(m_name)
                          : tr("%1: write a whole number from %2 to %3.").arg(m_name).arg(m_min).arg(m_max));
        return false;
    }
    m_edit->setModified(false);
    m_edit->setText(textOf(value));
    emit objected({});
    if (value != m_value) {
        m_value = value;
        emit valueEntered(value);
    }
    m_draftPause.stop();
    emit drafted();
    return true;
}

QString ValueField::textOf(std::optional<int> value) const
{
    if (!value)
        return {};
    if (m_kind == Kind::TimeOfDay)
        return QTime(0, 0).addSecs(*value * 60).toString(QStringLiteral("HH:mm"));
    return locale().toString(*value);
}

std::optional<int> ValueField::read(const QString& text) const
{
    bool number = false;
    if (m_kind == Kind::Number) {
        const int value = locale().toInt(text, &number);
        return number && value >= m_min && value <= m_max ? std::optional(value) : std::nullopt;
    }
    // 22:45, 22.45, 2245 and 7 (as 7:00) are all plain enough to be meant.
    QString digits = text;
    digits.replace(u'.', u':').replace(u'h', u':');
    if (!digits.contains(u':'))
        digits.insert(digits.size() <= 2 ? digits.size() : digits.size() - 2, u':');
    if (digits.endsWith(u':'))
        digits.append(QStringLiteral("00"));
    const QTime time = QTime::fromString(digits, QStringLiteral("H:mm"));
    return time.isValid() ? std::optional(time.msecsSinceStartOfDay() / 60'000) : std::nullopt;
}

} // namespace supine
