package vn.thongsuot.directive.followup.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.followup.Board;
import vn.thongsuot.directive.followup.Column;
import vn.thongsuot.directive.followup.Counts;
import vn.thongsuot.directive.followup.Reason;
import vn.thongsuot.directive.followup.Row;
import vn.thongsuot.directive.followup.UrgedTallies;
import vn.thongsuot.directive.unit.Contact;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** The board as it is answered: with names and contacts of the units shown, and the reasons in words. */
@Component
class BoardAnswers {

    /** A page of the board; the last one says so with {@code null}. */
    record BoardAnswer(
            List<RowAnswer> items,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String next,

            Counts counts) {}

    /**
     * One recipient.
     *
     * @param contact of its office; absent when not known
     * @param urged how often it was urged; absent when never
     * @param reason the first thing that is not done; absent when all is
     * @param reasons why each column that is not done is not
     */
    record RowAnswer(
            String unit,
            @Nullable String name,
            @Nullable Contact contact,
            Row.Receipt receipt,
            Row.Plan plan,
            Row.Report report,
            UrgedTallies.@Nullable Tally urged,
            @Nullable ReasonAnswer reason,
            List<ReasonAnswer> reasons) {}

    record ReasonAnswer(Column column, Reason code, String words) {}

    private final Aggregates<Unit> units;
    private final UrgedTallies tallies;

    BoardAnswers(Aggregates<Unit> units, UrgedTallies tallies) {
        this.units = units;
        this.tallies = tallies;
    }

    BoardAnswer of(TenantId tenant, String directive, Board board, boolean english) {
        var page = board.rows();
        var shown = page.items().stream().map(Row::unit).toList();
        var known = units.findAll(tenant, shown);
        var urged = tallies.of(tenant, directive, shown);
        var rows = page.items().stream()
                .map(row -> answer(row, known.get(row.unit()), urged.get(row.unit()), english))
                .toList();
        return new BoardAnswer(rows, page.next(), board.counts());
    }

    private static RowAnswer answer(
            Row row, @Nullable Versioned<Unit> unit, UrgedTallies.@Nullable Tally urged, boolean english) {
        var reasons = row.silences().entrySet().stream()
                .map(silence -> reason(silence, english))
                .toList();
        return new RowAnswer(
                row.unit(),
                unit == null ? null : unit.state().name(),
                unit == null ? null : unit.state().contact(),
                row.receipt(),
                row.plan(),
                row.report(),
                urged,
                reasons.isEmpty() ? null : reasons.getFirst(),
                reasons);
    }

    private static ReasonAnswer reason(Map.Entry<Column, Reason> silence, boolean english) {
        var reason = silence.getValue();
        return new ReasonAnswer(silence.getKey(), reason, english ? reason.english() : reason.vietnamese());
    }
}
