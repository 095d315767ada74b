package vn.thongsuot.directive.task;

/** Whose words stand in a task that those gave who issued or registered its directive. */
public enum Words {
    /** Still their own. */
    THEIRS,
    /** Changed last by somebody who may not speak for them, for instance by a unit that received the directive. */
    ALTERED
}
