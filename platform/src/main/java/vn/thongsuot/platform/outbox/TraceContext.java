package vn.thongsuot.platform.outbox;

import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

/** The trace that the current thread works in, in the form of the W3C header {@code traceparent}. */
final class TraceContext {

    private TraceContext() {}

    static @Nullable String current() {
        var context = Span.current().getSpanContext();
        return context.isValid()
                ? "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex()
                : null;
    }
}
