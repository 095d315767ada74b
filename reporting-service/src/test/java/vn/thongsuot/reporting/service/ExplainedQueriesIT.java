package vn.thongsuot.reporting.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;
import vn.thongsuot.platformtest.queries.ExplainedQueriesKit;
import vn.thongsuot.platformtest.tenants.TenantIsolationKit;
import vn.thongsuot.reporting.exchange.ArrivedFigures;
import vn.thongsuot.reporting.exchange.CarriedFigure;
import vn.thongsuot.reporting.exchange.FigureEnvelope;
import vn.thongsuot.reporting.exchange.FigureEnvelope.Reporter;
import vn.thongsuot.reporting.exchange.FigureEnvelope.Source;
import vn.thongsuot.reporting.exchange.FigureEnvelope.Standing;
import vn.thongsuot.reporting.exchange.ReceivedFigures;
import vn.thongsuot.reporting.exchange.RefusedFigures;
import vn.thongsuot.reporting.exchange.RefusedFigures.Reason;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.figure.CellToken;
import vn.thongsuot.reporting.figure.FigureQuery;

/** What the service asks its store is answered by indexes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
class ExplainedQueriesIT extends ExplainedQueriesKit {

    private static final Instant AT = Instant.parse("2025-10-01T03:04:05Z");

    @Autowired
    ReceivedFigures received;

    @Override
    protected TenantIsolationKit service() {
        return new TenantIsolationIT();
    }

    /** Units, posts and the one opening are read whole, as every service does, directives and indicators as trees and catalogue. */
    @Override
    protected Set<String> leftOut() {
        return Set.of(
                "known_units",
                "known_positions",
                "copy_directives",
                "copy_indicators",
                "copy_unit_lines",
                "copy_reorganisations",
                "copy_openings");
    }

    /** Envelopes come by the broker, so that no request leaves any. */
    @Override
    protected void alsoWritten(TenantId owner) {
        received.keep(owner, new ArrivedFigures(1, AT, envelope(owner)));
        received.refuse(owner, new RefusedFigures("e-2", 1, "tinh-khac", AT, Reason.NO_AGREEMENT));
    }

    private static FigureEnvelope envelope(TenantId owner) {
        return new FigureEnvelope(
                "tinh-khac",
                owner.value(),
                "d",
                "s",
                new Reporter("Sở Công Thương", List.of()),
                new Source("Báo cáo", null, null, null, AT),
                new Days(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30)),
                null,
                new Standing(true, 0L, 0, AT),
                List.of(new CarriedFigure("i", "Số tin, bài", "tin", "15", "EQ", 3, null)));
    }

    /** Deeds behind a total of everything are asked for beside those behind a total of one directive. */
    @Override
    protected List<String> alsoAsked() {
        var total = new CellToken(new FigureQuery(null, null, null), null, "articles").encoded();
        return List.of(
                "/api/v1/figures/" + total + "/sources",
                "/api/v1/figures?directive=d1",
                "/api/v1/figures?unit=qlcn&asOf=2025-04-21",
                "/api/v1/figures?unit=qlcn&from=2025-01-01&to=2025-12-31",
                "/api/v1/figures?from=2025-01-01&to=2025-12-31",
                "/api/v1/figures?directive=d1&unit=sct&period=2025-05&compare=previous,lastYear",
                "/api/v1/figure-tables?directive=nq57&unit=ubnd&indicators=articles,deeds&period=2025",
                "/api/v1/figure-tables?directives=d1,d2&units=sct,vps&indicators=articles",
                "/api/v1/reporting-rates?directive=d1&unit=sct&period=2025-05",
                "/api/v1/recommendations?unit=dn&dueTo=2025-05-20",
                "/api/v1/received-figures?directive=d",
                "/api/v1/received-figures?indicator=i",
                "/api/v1/received-figures?from=tinh-khac",
                "/api/v1/received-figures?directive=d&indicator=i",
                "/api/v1/received-figures?directive=d&from=tinh-khac",
                "/api/v1/received-figures?from=tinh-khac&indicator=i");
    }
}
