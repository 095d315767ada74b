package vn.thongsuot.reporting.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as far as lineage reads it; {@code directives} are its bases. */
public record PlanFact(
        String unit,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String date,
        String subject,
        String status,
        List<String> directives,
        @Nullable Days window) {

    public PlanFact {
        directives = List.copyOf(directives);
    }
}
