package vn.thongsuot.activity.activity;

import org.jspecify.annotations.Nullable;

/**
 * Routine work, or a programme, that an activity was made part of (lồng ghép).
 *
 * @param directive id of the document behind that work; absent when it is not registered
 * @param label what the work is called
 * @param explanation how the activity serves the campaign within it
 */
public record Integration(@Nullable String directive, String label, String explanation) {}
