package vn.thongsuot.activity.activity;

import java.util.List;

/**
 * Facts that hold, with what follows from them.
 *
 * @param directives every directive that the activity answers, by itself or through its tasks; sorted, each once
 * @param warnings sorted, each once
 */
record Examined(Facts facts, List<String> directives, List<Warning> warnings) {}
