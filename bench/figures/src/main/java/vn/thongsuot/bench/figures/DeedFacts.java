package vn.thongsuot.bench.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Interval;

/** What the bench says of a deed: a training of one day, by one unit, under one directive. */
record DeedFacts(String directive, String unit, LocalDate day, BigDecimal attendances) {

    static final String ATTENDANCES = "attendances";
    static final String KIND = "TRAINING";

    /** The public state, with all the fields that the wire has. */
    String json(String id, long version) {
        return """
                {"id":"%s","version":%d,"unit":"%s","coordinators":[],"kind":"TRAINING","mode":"ORGANISE","state":"DONE",\
                "title":"Tập huấn %s","period":{"from":"%s","to":"%s","precision":"DAY"},"directives":["%s"],\
                "measurements":[{"indicator":"attendances","qualifier":"EQ","value":"%s"}],"channels":[],"links":[],\
                "audiences":[],"slogans":[],"tasks":[],"partners":[],"integrates":[],"results":[],"evidence":[],"warnings":[]}\
                """.formatted(id, version, unit, id, day, day, directive, attendances);
    }

    /** The same as a service stores it; numbers as numbers, so that they can be added up there. */
    Document document(String id, long version) {
        var state = Document.parse(json(id, version)).append("_id", id);
        state.getList("measurements", Document.class)
                .forEach(measurement -> measurement.put("value", new Decimal128(attendances)));
        return state;
    }

    /** The same as figures read it. */
    Deed deed(String id) {
        var measured = new Deed.Measurement(ATTENDANCES, "EQ", attendances, null, null, null);
        return new Deed(
                unit,
                List.of(),
                KIND,
                "DONE",
                "Tập huấn " + id,
                new Interval(day, day),
                List.of(directive),
                List.of(measured));
    }
}
