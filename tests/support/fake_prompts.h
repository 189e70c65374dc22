#pragma once

#include "app/prompts/prompts.h"

#include <QStringList>

namespace supine::test
{

/// Answers in place of a person, and keeps what was told.
class FakePrompts final : public Prompts
{
public:
    bool agrees = true;
    QString file; ///< where to save; empty: nowhere
    QStringList told;

    void tell(QWidget*, const QString& title, const QString&) override { told << title; }
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return agrees; }
    QString chooseSave(QWidget*, const QString&, const QString&, const QString&) override { return file; }
};

} // namespace supine::test
