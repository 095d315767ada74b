package vn.thongsuot.directive.dataanswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;

class ConsolidatingTest {

    private final AskedCity asked = new AskedCity();

    @Test
    void missingIsNotZeroAndEachSilenceHasItsReason() {
        done(asked.sayNothing(asked.city.health));
        var board = board(false);
        assertThat(board.standings().items())
                .extracting(Standing::unit, Standing::silence)
                .containsExactly(tuple(asked.city.science, Silence.NOT_RECEIVED), tuple(asked.city.health, null));
        assertThat(board.counts().nothingToReport()).isEqualTo(1);
        assertThat(board.counts().handedIn()).isZero();
        assertThat(board.counts().missing()).containsEntry(Silence.NOT_RECEIVED, 1);
        assertThat(board.counts().late()).as("the deadline was yesterday").isEqualTo(1);
        assertThat(board(true).standings().items()).extracting(Standing::unit).containsExactly(asked.city.science);
    }

    @Test
    void theReasonFollowsWhatTheUnitDoes() {
        var unit = asked.city.science;
        done(asked.answering.receive(asked.service.command(CLERK), asked.answer(unit)));
        assertThat(silence()).isEqualTo(Silence.NOT_BEGUN);
        done(asked.fill(unit, List.of(List.of("A"))));
        assertThat(silence()).isEqualTo(Silence.IN_DRAFT);
        done(asked.handIn(unit));
        assertThat(silence()).isNull();
        done(asked.giveBack(unit, "Sai"));
        assertThat(silence()).isEqualTo(Silence.RETURNED);
    }

    @Test
    void aDraftIsNotAmongTheRowsAndAllThatWasHandedInIsReadAtOnce() throws IOException {
        done(asked.fill(asked.city.science, List.of(List.of("A"), List.of("B"))));
        assertThat(written()).isEmpty();
        done(asked.handIn(asked.city.science));
        done(asked.fill(asked.city.health, List.of(List.of("C"))));
        done(asked.handIn(asked.city.health));
        asked.bodies.reads = 0;
        assertThat(written())
                .containsExactly("Sở Khoa học và Công nghệ: A", "Sở Khoa học và Công nghệ: B", "Sở Y tế: C");
        assertThat(asked.bodies.reads).isEqualTo(1);
    }

    @Test
    void neverMoreThanAFewMegabytesAreInMemory() throws IOException {
        var rows = Rows.of(List.of(), List.of(List.of("x")));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < 20; i++) {
            var body = new Body("b" + i, 1, Rows.BYTES, 1);
            asked.bodies.keep(TENANT, "another", 1, body.id(), rows);
            var standing = new Standing("u" + i, "a", AnswerStatus.HANDED_IN, null, body, NOW, false, false);
            lines.add(new Line("", "", standing));
        }
        var request = asked.requests.find(TENANT, asked.request).orElseThrow().state();
        var counts = Counts.of(lines.stream().map(Line::standing).toList());
        assertThat(counts.rows()).isEqualTo(20);
        asked.bodies.reads = 0;
        asked.consolidating.write(new Consolidating.Consolidation(TENANT, request, lines, counts), nowhere());
        assertThat(asked.bodies.mostAtOnce).isEqualTo(8);
        assertThat(asked.bodies.reads).isEqualTo(3);
    }

    private static Table nowhere() {
        return new Table() {
            @Override
            public void begin(List<Column> columns) {}

            @Override
            public void rows(Line line, Rows rows) {}

            @Override
            public void end(List<Line> all) {}
        };
    }

    @Test
    void itIsForWhoeverAsked() {
        var other = new Caller(TENANT, "khac");
        asked.service.post(other, asked.city.health, Right.ISSUE, Right.RECORD);
        assertThatThrownBy(() -> asked.consolidating.of(other, asked.request)).isInstanceOf(RefusedException.class);
        assertThat(asked.consolidating.of(CLERK, "nothing")).isEmpty();
    }

    private List<String> written() throws IOException {
        var rows = new ArrayList<String>();
        asked.consolidating.write(asked.consolidating.of(CLERK, asked.request).orElseThrow(), new Table() {
            @Override
            public void begin(List<Column> columns) {
                assertThat(columns).hasSize(3);
            }

            @Override
            public void rows(Line line, Rows some) {
                some.rows().forEach(row -> rows.add(line.name() + ": " + row.getFirst()));
            }

            @Override
            public void end(List<Line> all) {
                assertThat(all).hasSize(2);
            }
        });
        return rows;
    }

    private @Nullable Silence silence() {
        return board(false).standings().items().getFirst().silence();
    }

    private FollowingAnswers.Board board(boolean silent) {
        return asked.following
                .board(TENANT, asked.request, silent, new PageQuery(50, null))
                .orElseThrow();
    }
}
