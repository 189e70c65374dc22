#include "app/application/who_dialog.h"

#include "app/application/home.h"
#include "app/cli/arguments.h"
#include "app/text/translations.h"
#include "app/theme/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/reminders/evening_plan.h"
#include "core/settings/settings_keys.h"
#include "core/time/clock.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace supine
{

WhoDialog::WhoDialog(const std::vector<Person>& people, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Supine"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(em(this, 2), em(this, 2), em(this, 2), em(this, 2));
    whole->setSpacing(space(this, 2));
    auto* question = new Label(TextRole::Hero, tr("Who is it tonight?"));
    question->setAlignment(Qt::AlignHCenter);
    whole->addWidget(question);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setSpacing(space(this));
    for (const Person& person : people) {
        auto* button = new PlainButton(person.name);
        button->setMinimumHeight(em(this, 2.7));
        button->setMinimumWidth(em(this, 14));
        connect(button, &QPushButton::clicked, this, [this, profile = person.profile] {
            m_profile = profile;
            accept();
        });
        column->addWidget(button);
    }
    column->addStretch(1);
    scroll->setWidget(list);
    whole->addWidget(scroll, 1);
    auto* hint =
        new Label(TextRole::Caption, tr("Each has a journal of their own. Settings can stop asking."));
    hint->setAlignment(Qt::AlignHCenter);
    whole->addWidget(hint);
    resize(em(this, 24), em(this, 13 + 3.2 * double(std::min<size_t>(people.size(), 6))));
}

bool asksWho(const Arguments& arguments)
{
    const bool plain = arguments.command.isEmpty() && !arguments.minimized && !arguments.demo &&
                       !arguments.first && arguments.profile.isEmpty();
    if (!plain)
        return false;
    const auto folder = Home::prepareFolder(arguments.dataDir);
    return folder && Household(*folder).asks();
}

std::optional<QString> askWho(QApplication& application, const Arguments& arguments, const Clock& clock)
{
    const auto folder = Home::prepareFolder(arguments.dataDir);
    if (!folder)
        return QString(); // opening says what is wrong with it
    const Household household(*folder);
    const Settings settings(*folder + QStringLiteral("/settings.ini"));
    installTranslations(application,
                        arguments.language.isEmpty() ? settings.value(keys::language) : arguments.language);
    const QString choice = arguments.theme.isEmpty() ? settings.value(keys::theme) : arguments.theme;
    Theme::current().setTextPercent(settings.value(keys::textPercent));
    Theme::current().apply(
        Theme::choose(choice, clock.now().time(), bedtimeOn(Night::of(clock.now()), settings)));
    WhoDialog dialog(household.people());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.profile();
}

} // namespace supine
