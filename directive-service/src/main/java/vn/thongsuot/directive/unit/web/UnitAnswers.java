package vn.thongsuot.directive.unit.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.unit.Contact;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Units as they are answered: as on the wire, and how to reach their offices. */
@Component
class UnitAnswers {

    record UnitAnswer(@JsonUnwrapped Object unit, @Nullable Contact contact) {}

    private final AggregateKind<Unit> kind;

    UnitAnswers(AggregateKind<Unit> kind) {
        this.kind = kind;
    }

    UnitAnswer of(Versioned<Unit> unit) {
        return new UnitAnswer(kind.wire().apply(unit), unit.state().contact());
    }
}
