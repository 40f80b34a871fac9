package org.yishiting.community;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Roles are stored under the id that diagrams use. */
@Converter
class RoleConverter implements AttributeConverter<Role, String> {

    @Override
    public String convertToDatabaseColumn(Role role) {
        return role.id();
    }

    @Override
    public Role convertToEntityAttribute(String id) {
        return Role.get(id);
    }
}
