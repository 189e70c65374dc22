#pragma once

#include "core/catalogue/catalogue.h"
#include "core/journal/journal.h"
#include "core/routine/routine.h"
#include "core/settings/settings.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "tests/support/fake_clock.h"
#include "tests/support/places.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::test
{

/// What an evening needs, real but for the clock: a journal in an empty folder, settings, the shipped
/// content.
class EveningFixture : public testing::Test
{
protected:
    EveningFixture()
        : m_database(Database::open(journalPath(m_dir.path())).value()), m_journal(m_database, m_clock),
          m_settings(m_dir.filePath("settings.ini")),
          m_catalogue(*Catalogue::load(inSource("/resources/catalogue"))),
          m_shelf(*RoutineShelf::load(inSource("/resources/catalogue"), m_catalogue))
    {
    }

    QTemporaryDir m_dir;
    FakeClock m_clock;
    Database m_database;
    Journal m_journal;
    Settings m_settings;
    Catalogue m_catalogue;
    RoutineShelf m_shelf;
};

} // namespace supine::test
