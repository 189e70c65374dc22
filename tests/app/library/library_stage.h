#pragma once

#include "app/figure/figure_view.h"
#include "app/library/library_page.h"
#include "core/figure/posture_library.h"
#include "core/settings/settings_keys.h"
#include "tests/core/journal/journal_fixture.h"
#include "tests/support/catalogue_folder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace supine::test
{

/// The library on a real journal and real settings, as somebody finds it who changed nothing.
class LibraryStage : public JournalTest
{
protected:
    LibraryStage()
    {
        FigureView::setLibrary(&m_postures);
        m_page.setReducedMotion(true);
        m_page.resize(1000, 700);
        m_page.show();
        m_page.activateWindow();
        QApplication::setActiveWindow(&m_page);
    }
    ~LibraryStage() override { FigureView::setLibrary(nullptr); }

    /// The visible button of that text; a missing one fails the test.
    QAbstractButton* button(const QString& text)
    {
        QApplication::processEvents(); // what was added is shown then
        for (auto* candidate : m_page.findChildren<QAbstractButton*>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }
    [[nodiscard]] QStringList buttons()
    {
        QApplication::processEvents();
        QStringList texts;
        for (const auto* candidate : m_page.findChildren<QAbstractButton*>()) {
            if (candidate->isVisible())
                texts.append(candidate->text());
        }
        return texts;
    }
    [[nodiscard]] QString words()
    {
        QApplication::processEvents();
        QStringList texts;
        for (const QLabel* label : m_page.findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join('\n');
    }

    const PostureLibrary m_postures = *PostureLibrary::load(shippedCatalogue);
    const Catalogue m_catalogue = *Catalogue::load(shippedCatalogue);
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    LibraryPage m_page{{m_catalogue, m_settings, m_journal, m_clock, QTime(12, 0)},
                       *Guides::load(shippedCatalogue, m_catalogue)};
};

} // namespace supine::test
