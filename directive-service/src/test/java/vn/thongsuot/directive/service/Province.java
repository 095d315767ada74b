package vn.thongsuot.directive.service;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.identity.TestIssuer;

/** A tenant of its own, set up through the public interface: a department, its office, and who works there. */
final class Province {

    static final String DIRECTIVES = "/api/v1/directives";

    final TenantId tenant = new TenantId("dn-" + UUID.randomUUID().toString().substring(0, 8));
    final String department;
    final String office;

    /** Id of a plan that the service has heard of; empty until somebody tells of one. */
    String plan = "";

    private final int port;
    private final TestIssuer issuer;

    Province(int port, TestIssuer issuer) {
        this.port = port;
        this.issuer = issuer;
        operator().post("/api/v1/tenants", """
                {"id": "%s", "name": "Tỉnh %s", "administrators": ["quantri"]}""".formatted(tenant, tenant)).id();
        department = unit("Sở Công Thương", "DEPARTMENT", "");
        office = unit("Văn phòng Sở", "OFFICE", ", \"parent\": \"%s\"".formatted(department));
        post("vanthu", department, "\"ISSUE\", \"RECEIVE\"");
        post("chanhvp", office, "\"RECEIVE\"");
    }

    Client operator() {
        return Client.of(port, issuer.operatorToken("vanhanh"));
    }

    Client administrator() {
        return as("quantri");
    }

    /** May issue for the department and below. */
    Client clerk() {
        return as("vanthu");
    }

    /** May receive at the office. */
    Client officeHead() {
        return as("chanhvp");
    }

    Client as(String subject) {
        return Client.of(port, issuer.token(tenant, subject));
    }

    String unit(String name, String kind, String more) {
        return administrator()
                .post("/api/v1/units", """
                {"name": "%s", "kind": "%s", "level": "PROVINCE", "system": "STATE", "abbreviation": "SCT"%s}""".formatted(name, kind, more))
                .id();
    }

    void post(String subject, String unit, String rights) {
        postAs(subject, unit, rights);
    }

    /** Id of the post. */
    String postAs(String subject, String unit, String rights) {
        return administrator()
                .post("/api/v1/positions", """
                {"unit": "%s", "title": "Văn thư", "subject": "%s", "rights": [%s], "validFrom": "2025-01-01"}""".formatted(unit, subject, rights))
                .id();
    }

    /** A letter from outside with what is given on top; begins with a comma unless empty. */
    String letter(String symbol, String more) {
        return """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "INCOMING", "symbol": "%s"%s}""".formatted(symbol, more);
    }

    Answer register(String symbol, String more) {
        return clerk().post(DIRECTIVES, letter(symbol, more));
    }

    /** The assignment of a directive to a unit, once it is there. */
    JsonNode assignment(String directive, String unit) {
        var path = "/api/v1/assignments?directive=" + directive + "&unit=" + unit;
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> clerk().get(path).body().at("/items/0"), found -> !found.isMissingNode());
    }
}
