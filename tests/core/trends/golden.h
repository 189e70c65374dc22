#pragma once

#include "core/trends/factor_effect.h"
#include "tests/support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace supine::test
{

/// How close a number is to one computed by other means.
constexpr double near = 1e-9;

/// What other means computed: a file of tests/data/trends.
inline QJsonObject golden(const char* name)
{
    QFile file(inSource("/tests/data/trends/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline Values valuesOf(const QJsonValue& list)
{
    Values values;
    for (const QJsonValue value : list.toArray())
        values.push_back(value.isNull() ? std::nullopt : std::optional(value.toDouble()));
    return values;
}

inline Habit habitOf(const QJsonValue& list)
{
    Habit habit;
    for (const QJsonValue value : list.toArray())
        habit.push_back(value.isNull() ? std::nullopt : std::optional(value.toBool()));
    return habit;
}

} // namespace supine::test
