package vn.thongsuot.directive.directive.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Documents as they are answered: as on the wire, and who spoke where that is known. */
@Component
class DirectiveAnswers {

    /**
     * A document for the tenant's own people.
     *
     * @param speaker name of who spoke; absent for what was written
     */
    record DirectiveAnswer(
            @JsonUnwrapped Object directive, @Nullable String speaker) {}

    private final AggregateKind<Directive> kind;

    DirectiveAnswers(AggregateKind<Directive> kind) {
        this.kind = kind;
    }

    DirectiveAnswer of(Versioned<Directive> directive) {
        var spoken = directive.state().particulars().spoken();
        return new DirectiveAnswer(kind.wire().apply(directive), spoken == null ? null : spoken.person());
    }
}
