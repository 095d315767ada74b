package vn.thongsuot.wrong.plans;

import org.apache.kafka.clients.producer.ProducerRecord;

record KafkaInTheDomain(ProducerRecord<String, String> event) {}
