package org.yishiting.profile;

import org.springframework.data.repository.CrudRepository;

interface ProfileRepository extends CrudRepository<Profile, String> {}
