#include "app/session/after_page.h"

#include "app/journal/relief_part.h"
#include "app/text/duration_text.h"
#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/scale_row.h"
#include "app/widgets/scroll_page.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace supine
{

AfterPage::AfterPage(Save save, QWidget* parent)
    : QWidget(parent), m_save(std::move(save)), m_page(new ScrollPage(tr("How do you feel now?"))),
      m_title(new Label(TextRole::Title)), m_summary(new Label(TextRole::Muted)),
      m_stiffness(new ScaleRow(tr("Stiffness right now"), tr("0 none, 10 the most"))),
      m_pain(new ScaleRow(tr("Pain right now"), tr("0 none, 10 the most"))), m_poses(new ReliefPart),
      m_note(new QPlainTextEdit), m_notice(new Label(TextRole::Notice))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_page);
    m_page->setColumn(46);
    m_page->setSubtitle(tr("Answer what you like, or nothing."));
    auto* card = new Card;
    QVBoxLayout* content = card->content();
    content->addWidget(m_title);
    content->addWidget(m_summary);
    content->addSpacing(space(this));
    for (ScaleRow* row : {m_stiffness, m_pain}) {
        content->addWidget(row);
        connect(row, &ScaleRow::valueChosen, this, &AfterPage::keepRatings);
    }
    content->addWidget(m_poses);
    content->addSpacing(space(this));
    auto* noteLabel = new Label(TextRole::Body, tr("Note"));
    noteLabel->setBuddy(m_note);
    content->addWidget(noteLabel);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Anything worth remembering"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(em(this, 4.5));
    content->addWidget(m_note);
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(300);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_note->toPlainText() != m_formerNote)
            m_draftPause.start();
    });
    connect(&m_draftPause, &QTimer::timeout, this, [this] { emit noteDrafted(m_note->toPlainText()); });
    content->addWidget(m_notice);
    m_notice->hide();
    auto* button = new PrimaryButton(tr("Done"));
    button->setAccessibleName(tr("Done"));
    connect(button, &QPushButton::clicked, this, [this] { keepThen([this] { emit done(); }); });
    auto* saveButton = new PlainButton(tr("Save"));
    saveButton->setAccessibleName(tr("Save"));
    connect(saveButton, &QPushButton::clicked, this,
            [this] { keepThen([this] { setNotice(tr("Kept with tonight.")); }); });
    auto* help = new LinkButton(tr("When to get help"));
    help->setAccessibleName(tr("When to get help with a back"));
    connect(help, &QPushButton::clicked, this, &AfterPage::helpAsked);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(help);
    buttons->addStretch(1);
    buttons->addWidget(saveButton);
    buttons->addWidget(button);
    content->addLayout(buttons);
    setFocusProxy(m_stiffness);
    m_page->content()->addWidget(card);
}

void AfterPage::ask(const SessionResult& result, std::chrono::milliseconds planned, const NightRecord& record,
                    const QString& name)
{
    m_page->setTitle(name.isEmpty() ? tr("How do you feel now?") : tr("How do you feel now, %1?").arg(name));
    const bool completed = result.state == SessionResult::State::Completed;
    m_title->setText(completed ? tr("That was the whole routine") : tr("You stopped here, and that is fine"));
    QString summary =
        completed
            ? tr("%1 of holds.").arg(clockText(result.held))
            : tr("%1 of %2 held. It is kept as a part.").arg(clockText(result.held), clockText(planned));
    if (result.speed > 1)
        summary += QLatin1Char(' ') + tr("It was a rehearsal, which does not count as practised.");
    m_summary->setText(summary);
    m_kept.clear();
    m_stiffness->setValue(std::nullopt);
    m_pain->setValue(std::nullopt);
    m_formerNote = record.note.value_or(QString());
    m_note->setPlainText(m_formerNote);
    setNotice({});
}

void AfterPage::setNotice(const QString& text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

NightChange AfterPage::ratings() const
{
    NightChange change;
    for (const auto& [id, row] : {std::pair(MeasureId(QStringLiteral("stiffness_after")), m_stiffness),
                                  std::pair(MeasureId(QStringLiteral("pain_after")), m_pain)}) {
        const auto kept = m_kept.find(id);
        if (row->value() != (kept == m_kept.end() ? std::nullopt : kept->second))
            change.measures[id] = row->value();
    }
    return change;
}

NightChange AfterPage::change() const
{
    NightChange change = ratings();
    const QString note = m_note->toPlainText();
    if (note != m_formerNote)
        change.note = note.trimmed().isEmpty() ? std::optional<QString>() : std::optional(note);
    return change;
}

Result<void> AfterPage::save(const NightChange& wanted)
{
    if (wanted.empty())
        return {};
    if (const auto saved = m_save(wanted); !saved)
        return saved.error();
    for (const auto& [id, value] : wanted.measures)
        m_kept[id] = value;
    return {};
}

void AfterPage::keepRatings()
{
    const auto saved = save(ratings());
    setNotice(saved ? QString() : errorText(saved.error()));
}

Result<void> AfterPage::keep()
{
    const NightChange wanted = change();
    if (const auto saved = save(wanted); !saved)
        return saved.error();
    if (!wanted.note)
        return {};
    m_formerNote = m_note->toPlainText();
    m_draftPause.stop();
    emit noteDrafted({});
    return {};
}

void AfterPage::keepThen(const std::function<void()>& next)
{
    if (const auto kept = keep(); kept)
        next();
    else
        setNotice(errorText(kept.error()));
}

void AfterPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->key() == Qt::Key_Escape)
        keepThen([this] { emit done(); });
    else
        QWidget::keyPressEvent(event);
}

} // namespace supine
