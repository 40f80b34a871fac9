package org.yishiting.community;

import org.springframework.data.repository.ListCrudRepository;

interface HouseholdRepository extends ListCrudRepository<Household, Long> {}
