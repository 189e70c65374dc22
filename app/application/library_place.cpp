#include "app/application/library_place.h"

#include "app/application/evening.h"
#include "app/shell/main_window.h"
#include "core/settings/settings_keys.h"

#include <QDebug>
#include <QHash>

namespace supine
{

LibraryPage* makeLibraryPage(const LibraryPage::Services& services, Evening& evening, MainWindow& window)
{
    auto guides = Guides::load(QStringLiteral(":/catalogue"), services.catalogue);
    if (!guides)
        qWarning().noquote() << guides.error().detail; // the practices can be read without them
    auto* page = new LibraryPage(services, guides ? std::move(*guides) : Guides());
    page->setReducedMotion(services.settings.value(keys::reducedMotion));
    QObject::connect(page, &LibraryPage::toneWanted, &evening, &Evening::previewChime);
    QObject::connect(page, &LibraryPage::placeAsked, &window, [&window](const QString& place) {
        static const QHash<QString, Place> places{{"journal", Place::Journal},
                                                  {"trends", Place::Trends},
                                                  {"reminders", Place::Reminders},
                                                  {"settings", Place::Settings}};
        places.contains(place) ? window.showPlace(places.value(place)) : window.showHelp();
    });
    return page;
}

} // namespace supine
