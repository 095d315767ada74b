package vn.thongsuot.wrong.plans;

import com.fasterxml.jackson.annotation.JsonProperty;

record JacksonInTheDomain(@JsonProperty("ten") String name) {}
