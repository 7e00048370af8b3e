//! Checks a value against the part of JSON Schema that docs/schemas uses; an unknown keyword is an error.

use serde_json::Value;
use tarjuman::disk::Disk;

/// Fails with the place of the first difference.
pub(crate) fn check(path: &str, value: &Value) {
    let text = super::repository().read(path).expect(path);
    let schema: Value = serde_json::from_slice(&text).expect("the schema is JSON");
    validate(&schema, value, "$");
}

fn validate(schema: &Value, value: &Value, place: &str) {
    for (keyword, rule) in schema.as_object().expect("a schema is an object") {
        match keyword.as_str() {
            "$schema" | "$id" | "title" | "description" | "default" => {}
            "type" => {
                let types: Vec<_> = match rule {
                    Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
                    one => one.as_str().into_iter().collect(),
                };
                assert!(
                    types.iter().any(|name| is_type(name, value)),
                    "{place}: {value} is none of {types:?}"
                );
            }
            "enum" => {
                let values = rule.as_array().expect("enum has values");
                assert!(
                    values.contains(value),
                    "{place}: {value} is not one of {rule}"
                );
            }
            "minimum" => assert!(
                value.as_f64() >= rule.as_f64() || value.is_null(),
                "{place}: {value} < {rule}"
            ),
            "maximum" => assert!(
                value.as_f64() <= rule.as_f64() || value.is_null(),
                "{place}: {value} > {rule}"
            ),
            "required" => {
                for key in rule
                    .as_array()
                    .expect("required has keys")
                    .iter()
                    .filter_map(Value::as_str)
                {
                    assert!(
                        value.is_null() || value.get(key).is_some(),
                        "{place} lacks {key}"
                    );
                }
            }
            "properties" => {
                for (key, value) in value.as_object().into_iter().flatten() {
                    if let Some(schema) = rule.get(key) {
                        validate(schema, value, &format!("{place}.{key}"));
                    }
                }
            }
            "additionalProperties" => {
                let known = schema.get("properties").and_then(Value::as_object);
                for (key, value) in value.as_object().into_iter().flatten() {
                    let is_known = known.is_some_and(|known| known.contains_key(key));
                    match rule {
                        Value::Bool(false) => assert!(
                            is_known,
                            "{place} has {key}, which the schema does not know"
                        ),
                        schema if !is_known => validate(schema, value, &format!("{place}.{key}")),
                        _ => {}
                    }
                }
            }
            "items" => {
                for (index, value) in value.as_array().into_iter().flatten().enumerate() {
                    validate(rule, value, &format!("{place}[{index}]"));
                }
            }
            other => panic!("the schema uses {other}, which this test does not know"),
        }
    }
}

fn is_type(name: &str, value: &Value) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("no type {other}"),
    }
}
