/** What nobody meets before asking for it, in one file of the built page: it comes after the map. */
export { default as GuidedCamera } from './GuidedCamera.svelte';
export { default as Help } from './Help.svelte';
export { default as HoldersTable } from './HoldersTable.svelte';
export { default as Legend } from './Legend.svelte';
export { default as PlacePanel } from './PlacePanel.svelte';
export { default as Resume } from './Resume.svelte';
export { default as ShareChoices } from './ShareChoices.svelte';
export { default as Sources } from './Sources.svelte';
export { default as UnitList } from './UnitList.svelte';
export { default as UnitPanel } from './UnitPanel.svelte';
export { default as UpdateNotice } from './UpdateNotice.svelte';
