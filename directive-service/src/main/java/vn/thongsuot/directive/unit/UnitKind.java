package vn.thongsuot.directive.unit;

/** What sort of body a unit is. */
public enum UnitKind {
    PARTY_COMMITTEE,
    POLITBURO,
    PEOPLES_COUNCIL,
    PEOPLES_COMMITTEE,
    GOVERNMENT,
    NATIONAL_ASSEMBLY,
    MINISTRY,
    /** cục of a ministry */
    AGENCY,
    /** vụ of a ministry */
    DEPARTMENT_OF_MINISTRY,
    /** viện */
    INSTITUTE,
    /** trường đại học, cao đẳng */
    UNIVERSITY,
    DEPARTMENT,
    DIVISION,
    OFFICE,
    PUBLIC_SERVICE_UNIT,
    FRONT_COMMITTEE,
    MASS_ORGANISATION,
    ENTERPRISE,
    SCHOOL,
    HEALTH_STATION,
    VILLAGE,
    RESIDENTIAL_GROUP,
    MEDIA,
    INTERNATIONAL,
    OTHER
}
