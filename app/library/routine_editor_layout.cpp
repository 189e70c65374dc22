#include "app/library/practice_palette.h"
#include "app/library/routine_editor.h"
#include "app/library/routine_panel.h"
#include "app/library/step_list.h"
#include "app/library/step_panel.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

namespace supine
{

QWidget* RoutineEditor::makeHead()
{
    const auto action = [this](QPushButton* button, const QString& name) {
        button->setObjectName(name);
        actions()->addWidget(button);
        return button;
    };
    m_undo = action(new PlainButton(tr("Undo")), QStringLiteral("undo"));
    m_redo = action(new PlainButton(tr("Redo")), QStringLiteral("redo"));
    m_begin = action(new PlainButton(tr("Begin")), QStringLiteral("beginOwn"));
    auto* back = action(new PrimaryButton(tr("Done")), QStringLiteral("editorDone"));
    connect(m_undo, &QPushButton::clicked, this, [this] { step(&RoutineEdit::undo); });
    connect(m_redo, &QPushButton::clicked, this, [this] { step(&RoutineEdit::redo); });
    connect(m_begin, &QPushButton::clicked, this, [this] {
        keepNow();
        if (!m_unkept)
            emit beginRequested(m_edit->routine().id);
    });
    connect(back, &QPushButton::clicked, this, &RoutineEditor::closeRequested);
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins({});
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("routineName"));
    m_name->setPlaceholderText(tr("Name of the routine"));
    m_name->setAccessibleName(tr("Name of the routine"));
    m_length = new Label(TextRole::Muted);
    m_length->setObjectName(QStringLiteral("routineLength"));
    m_notice = new Label(TextRole::Notice);
    m_notice->setObjectName(QStringLiteral("editorNotice"));
    m_notice->hide();
    column->addWidget(m_name);
    column->addWidget(m_length);
    column->addWidget(m_notice);
    connect(m_name, &QLineEdit::textEdited, this, &RoutineEditor::nameTyped);
    return head;
}

QWidget* RoutineEditor::makeListCard()
{
    auto* card = new Card;
    m_list = new StepList;
    m_list->setObjectName(QStringLiteral("steps"));
    m_list->setMinimumHeight(em(this, 11));
    card->content()->addWidget(m_list, 1);
    auto* verbs = new QWidget;
    auto* flow = new FlowLayout(space(this), verbs);
    const auto add = [&](const QString& text, const QString& name, const QString& key,
                         void (StepList::*asked)()) {
        auto* button = new PlainButton(text);
        button->setObjectName(name);
        button->setToolTip(key);
        flow->addWidget(button);
        m_verbs.append(button);
        connect(button, &QPushButton::clicked, m_list, asked);
    };
    add(tr("Up"), QStringLiteral("stepUp"), tr("Alt+Up"), &StepList::upAsked);
    add(tr("Down"), QStringLiteral("stepDown"), tr("Alt+Down"), &StepList::downAsked);
    add(tr("Double"), QStringLiteral("stepDouble"), tr("Ctrl+D"), &StepList::duplicateAsked);
    add(tr("Repeat"), QStringLiteral("stepRepeat"), tr("Ctrl+R"), &StepList::repeatAsked);
    add(tr("Remove"), QStringLiteral("stepRemove"), tr("Del"), &StepList::removeAsked);
    QSizePolicy policy = verbs->sizePolicy();
    policy.setHeightForWidth(true);
    verbs->setSizePolicy(policy);
    card->content()->addWidget(verbs);
    connectList();
    return card;
}

QWidget* RoutineEditor::makeSideCard()
{
    auto* card = new Card;
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(space(this), chips);
    m_sides = new QStackedWidget;
    const QStringList names{tr("Poses"), tr("This step"), tr("Whole routine")};
    const QStringList ids{QStringLiteral("sidePoses"), QStringLiteral("sideStep"),
                          QStringLiteral("sideWhole")};
    for (int i = 0; i < names.size(); ++i) {
        auto* chip = new Chip(names.at(i));
        chip->setObjectName(ids.at(i));
        chip->setAutoExclusive(true);
        flow->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &QPushButton::clicked, this, [this, i] { showSide(Side(i)); });
    }
    QSizePolicy policy = chips->sizePolicy();
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    for (QWidget* side :
         {static_cast<QWidget*>(m_palette), static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_whole)})
        m_sides->addWidget(side);
    card->content()->addWidget(chips);
    card->content()->addWidget(m_sides, 1);
    return card;
}

void RoutineEditor::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, const std::function<void()>& verb) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, verb);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { step(&RoutineEdit::undo); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { step(&RoutineEdit::redo); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { step(&RoutineEdit::redo); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { emit closeRequested(); });
}

} // namespace supine
