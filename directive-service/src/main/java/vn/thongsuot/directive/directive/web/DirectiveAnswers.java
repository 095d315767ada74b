package vn.thongsuot.directive.directive.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Force;
import vn.thongsuot.directive.directive.LinesIn;
import vn.thongsuot.directive.directive.Standing;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.tenancy.TenantId;

/** Documents as they are answered: as on the wire, and who spoke where that is known. */
@Component
class DirectiveAnswers {

    /**
     * A document for the tenant's own people.
     *
     * @param speaker name of who spoke; absent for what was written
     * @param force how it stands today
     */
    record DirectiveAnswer(
            @JsonUnwrapped Object directive, @Nullable String speaker, Force force) {}

    private final AggregateKind<Directive> kind;
    private final LinesIn lines;
    private final Clock clock;

    DirectiveAnswers(AggregateKind<Directive> kind, LinesIn lines, Clock clock) {
        this.kind = kind;
        this.lines = lines;
        this.clock = clock;
    }

    /** One document with the first of its lines in registers in. */
    DirectiveAnswer whole(TenantId tenant, Versioned<Directive> directive) {
        var state = directive.state();
        var shown = state.filed(state.filing().showing(lines.first(tenant, directive.id())));
        return of(new Versioned<>(directive.id(), directive.version(), shown));
    }

    DirectiveAnswer of(Versioned<Directive> directive) {
        var spoken = directive.state().particulars().spoken();
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        return new DirectiveAnswer(
                kind.wire().apply(directive),
                spoken == null ? null : spoken.person(),
                Standing.of(directive.state(), today).force());
    }
}
