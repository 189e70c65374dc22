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
    QString file;   ///< where to save; empty: nowhere
    QString toOpen; ///< what to read; empty: nothing
    QStringList told;

    void tell(QWidget*, const QString& title, const QString&) override { told << title; }
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return agrees; }
    QString chooseSave(QWidget*, const QString&, const QString&, const QString&) override { return file; }
    QString saveFile(QWidget*, const QString&, const QString&, const QList<FileKind>&) override
    {
        return file;
    }
    QString openFile(QWidget*, const QString&, const QString&) override { return toOpen; }
};

} // namespace supine::test
