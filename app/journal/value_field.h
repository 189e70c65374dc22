#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace supine
{

/// A name and a short field for a number or a time of day. What cannot be read stays as typed, with a word on
/// what would fit, and is not taken over; empty is not recorded.
class ValueField : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Number, TimeOfDay };
    /// `unit` stands behind the name, such as "min".
    ValueField(const QString& name, Kind kind, int min, int max, const QString& unit = {},
               QWidget* parent = nullptr);

    /// Shows a value without saying so; what is being typed is left alone.
    void setValue(std::optional<int> value);
    /// Leaves what is being typed.
    void forget();
    /// Takes over what is typed: false if it cannot be read.
    bool settle();
    /// What is typed and not taken over, for a draft.
    [[nodiscard]] std::optional<QString> unsettled() const;
    /// Shows what was typed before the program ended: it counts when it is taken over.
    void showDraft(const QString& text);

signals:
    void valueEntered(std::optional<int> value);
    /// Empty when there is nothing wrong (any more).
    void objected(const QString& words);
    /// unsettled() changed, at a pause in typing or when it was taken over.
    void drafted();

private:
    [[nodiscard]] QString textOf(std::optional<int> value) const;
    [[nodiscard]] std::optional<int> read(const QString& text) const;

    QString m_name;
    Kind m_kind;
    int m_min;
    int m_max;
    std::optional<int> m_value;
    QLineEdit* m_edit;
    QTimer m_draftPause;
};

} // namespace supine
