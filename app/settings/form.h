#pragma once

class QBoxLayout;
class QFormLayout;
class QWidget;

namespace supine
{

/// Fields with their names in front of them, at the end of `where`; a row that is too long wraps. Distances
/// are those of `metric`.
[[nodiscard]] QFormLayout* addForm(QBoxLayout* where, const QWidget* metric);

} // namespace supine
